"""The codes of what reading itself finds, each with what is wrong in one line."""

READING_CODES = {
    "CB001": "Tệp thiếu, không mở được, quá lớn hoặc không phải tệp chữ.",
    "CB002": "Tệp không lưu ở mã UTF-8.",
    "CB003": "Dòng viết sai cú pháp.",
    "CB004": "Khoá hoặc bảng viết hai lần.",
    "CB005": "Có khoảng trắng đặc biệt không nhìn thấy.",
    "CB006": "Khoá lạ, có thể viết sai.",
    "CB007": "Giá trị sai kiểu: ngày, giờ, số, chữ.",
    "CB008": "Giá trị không thuộc danh sách cho phép.",
    "CB009": "Thiếu khoá không thể thiếu.",
    "CB010": "Khoá của đầu tệp rơi vào một bảng.",
    "CB011": "Mở bảng sai số ngoặc vuông.",
    "CB012": "Có ký tự Word không chứa được.",
    "CB013": "Tên không có trong danh sách đảng viên.",
    "CB014": "Người được nêu không thuộc chi bộ ngày ấy.",
    "CB015": "Nhiều đảng viên trùng tên, cần ghi mã.",
    "CB016": "Dòng mẫu chưa điền.",
    "CB017": "Dòng mở bảng còn dấu #.",
    "CB018": "Hướng dẫn địa phương đổi một điều mà không ghi văn bản làm căn cứ.",
}
