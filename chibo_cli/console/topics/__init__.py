"""The year's topics on the screen: where each stands, what is next, and all stages of one."""
