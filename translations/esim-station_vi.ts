<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Check the folder, its permissions and the space on the disk.</source>
        <translation>Hãy kiểm tra thư mục, quyền truy cập của nó và chỗ trống trên ổ đĩa.</translation>
    </message>
    <message>
        <source>The file could not be created (%1).</source>
        <translation>Không thể tạo tệp (%1).</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>Không thể ghi tệp (%1).</translation>
    </message>
    <message>
        <source>The file could not be put in its place (%1).</source>
        <translation>Không thể đưa tệp vào đúng chỗ (%1).</translation>
    </message>
    <message>
        <source>The file is there, but its folder could not be synced (%1).</source>
        <translation>Tệp đã có, nhưng không thể đồng bộ thư mục chứa nó (%1).</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>The card in %1 refused the command (%2). If it happens again, take another card.</source>
        <translation>Thẻ trong %1 từ chối lệnh (%2). Nếu lỗi lặp lại, hãy dùng thẻ khác.</translation>
    </message>
    <message>
        <source>The card in %1 is not an eSIM chip. Put in an eUICC; if it is one, add its ISD-R AID to the settings.</source>
        <translation>Thẻ trong %1 không phải là chip eSIM. Hãy cắm một eUICC; nếu đây đúng là eUICC, hãy thêm ISD-R AID của nó vào cấu hình.</translation>
    </message>
    <message>
        <source>The card in %1 was pulled out or lost contact. Put it in again and leave it there.</source>
        <translation>Thẻ trong %1 đã bị rút ra hoặc mất tiếp xúc. Hãy cắm lại và để yên thẻ ở đó.</translation>
    </message>
    <message>
        <source>Another program reset the card in %1. Close other smart card programs and try again.</source>
        <translation>Một chương trình khác đã đặt lại thẻ trong %1. Hãy đóng các chương trình thẻ thông minh khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The card in %1 does not answer. Check that it lies the right way round, then try another card.</source>
        <translation>Thẻ trong %1 không trả lời. Hãy kiểm tra xem thẻ có đúng chiều không, sau đó thử thẻ khác.</translation>
    </message>
    <message>
        <source>The smart card service does not run, so %1 cannot be reached. Start the service (pcscd).</source>
        <translation>Dịch vụ thẻ thông minh không chạy nên không thể kết nối với %1. Hãy khởi động dịch vụ (pcscd).</translation>
    </message>
    <message>
        <source>The reader %1 is gone. Check its cable, then plug it in again.</source>
        <translation>Không còn thấy đầu đọc thẻ %1. Hãy kiểm tra cáp rồi cắm lại.</translation>
    </message>
    <message>
        <source>Another program is using the reader %1. Close it and try again.</source>
        <translation>Một chương trình khác đang dùng đầu đọc thẻ %1. Hãy đóng chương trình đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The card in %1 did not finish its answer within the limits. Take it out and put it in again.</source>
        <translation>Thẻ trong %1 không trả lời xong trong giới hạn cho phép. Hãy rút thẻ ra rồi cắm lại.</translation>
    </message>
    <message>
        <source>This user may not use the reader %1. Ask the administrator for access to smart cards.</source>
        <translation>Người dùng này không được dùng đầu đọc thẻ %1. Hãy đề nghị quản trị viên cấp quyền dùng thẻ thông minh.</translation>
    </message>
    <message>
        <source>The program that speaks to the reader %1 cannot be confined on this system. It needs a Linux kernel that filters system calls (seccomp).</source>
        <translation>Không thể cô lập chương trình giao tiếp với đầu đọc thẻ %1 trên hệ thống này. Cần có nhân Linux biết lọc lời gọi hệ thống (seccomp).</translation>
    </message>
    <message>
        <source>The program that speaks to the reader %1 failed. Try again; if it stays so, reinstall the station.</source>
        <translation>Chương trình giao tiếp với đầu đọc thẻ %1 gặp lỗi. Hãy thử lại; nếu vẫn vậy, hãy cài đặt lại trạm.</translation>
    </message>
    <message>
        <source>The card in %1 answered in a way that cards may not. Take another card.</source>
        <translation>Thẻ trong %1 trả lời theo cách mà thẻ không được phép. Hãy dùng thẻ khác.</translation>
    </message>
    <message>
        <source>A card host and the station do not understand each other.</source>
        <translation>Chương trình phụ trách thẻ và trạm không hiểu nhau.</translation>
    </message>
    <message>
        <source>Reinstall the station, so that its parts fit together.</source>
        <translation>Hãy cài đặt lại trạm để các phần của nó khớp nhau.</translation>
    </message>
    <message>
        <source>This user may not use the smart card readers.</source>
        <translation>Người dùng này không được dùng các đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>Ask the administrator for access to smart cards.</source>
        <translation>Hãy đề nghị quản trị viên cấp quyền dùng thẻ thông minh.</translation>
    </message>
    <message>
        <source>The smart card service does not run.</source>
        <translation>Dịch vụ thẻ thông minh không chạy.</translation>
    </message>
    <message>
        <source>Install pcscd and start it; the station sees it by itself.</source>
        <translation>Hãy cài đặt pcscd và khởi động nó; trạm sẽ tự nhận ra.</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) cannot be watched: 16 is the most.</source>
        <translation>
            <numerusform>Không thể theo dõi %n đầu đọc thẻ: tối đa là 16.</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the readers to use in the settings, under [card] readers.</source>
        <translation>Hãy ghi tên các đầu đọc thẻ cần dùng trong cấu hình, ở mục [card] readers.</translation>
    </message>
    <message>
        <source>The smart card service does not answer any more.</source>
        <translation>Dịch vụ thẻ thông minh không còn trả lời.</translation>
    </message>
    <message>
        <source>It is asked again by itself. If this stays, unplug the reader that was used last, or start pcscd again.</source>
        <translation>Trạm sẽ tự hỏi lại. Nếu vẫn vậy, hãy rút đầu đọc thẻ dùng gần đây nhất, hoặc khởi động lại pcscd.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers cannot be started.</source>
        <translation>Không thể khởi động chương trình giao tiếp với các đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>Reinstall the station.</source>
        <translation>Hãy cài đặt lại trạm.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers cannot be confined on this system, so it does not run.</source>
        <translation>Không thể cô lập chương trình giao tiếp với các đầu đọc thẻ trên hệ thống này, vì vậy nó không chạy.</translation>
    </message>
    <message>
        <source>It needs a Linux kernel that filters system calls (seccomp). In a container, allow it there too.</source>
        <translation>Cần có nhân Linux biết lọc lời gọi hệ thống (seccomp). Nếu chạy trong container, hãy cho phép cả ở đó.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers ended unexpectedly.</source>
        <translation>Chương trình giao tiếp với các đầu đọc thẻ đã dừng đột ngột.</translation>
    </message>
    <message>
        <source>It is started again by itself; if this stays, reinstall the station.</source>
        <translation>Nó được tự khởi động lại; nếu vẫn vậy, hãy cài đặt lại trạm.</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>The carrier's address is missing or is not a web address.</source>
        <translation>Địa chỉ của nhà mạng bị thiếu hoặc không phải là địa chỉ web.</translation>
    </message>
    <message>
        <source>Write it like https://carrier.example.com.</source>
        <translation>Hãy ghi theo dạng https://carrier.example.com.</translation>
    </message>
    <message>
        <source>The carrier's address is not encrypted.</source>
        <translation>Địa chỉ của nhà mạng không được mã hóa.</translation>
    </message>
    <message>
        <source>Write https:// instead of http://. Plain http is for servers on this computer only.</source>
        <translation>Hãy ghi https:// thay cho http://. Chỉ dùng http cho máy chủ nằm ngay trên máy tính này.</translation>
    </message>
    <message>
        <source>The carrier's address holds a user name, a '?' or a '#'.</source>
        <translation>Địa chỉ của nhà mạng chứa tên người dùng, dấu '?' hoặc '#'.</translation>
    </message>
    <message>
        <source>Keep the host and path only; the account has its own setting.</source>
        <translation>Chỉ giữ lại máy chủ và đường dẫn; tài khoản có mục cấu hình riêng.</translation>
    </message>
    <message>
        <source>The address for callbacks is not one the carrier can call.</source>
        <translation>Nhà mạng không thể gọi đến địa chỉ callback này.</translation>
    </message>
    <message>
        <source>Write the public https:// address that leads to this station, without a user name.</source>
        <translation>Hãy ghi địa chỉ https:// công khai dẫn đến trạm này, không kèm tên người dùng.</translation>
    </message>
    <message>
        <source>The secret for callbacks is empty.</source>
        <translation>Mã bí mật cho callback đang trống.</translation>
    </message>
    <message>
        <source>Store the auth token or webhook secret again.</source>
        <translation>Hãy lưu lại auth token hoặc mã bí mật webhook.</translation>
    </message>
    <message>
        <source>The station cannot listen for callbacks.</source>
        <translation>Trạm không thể nhận callback.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program that uses it.</source>
        <translation>Hãy chọn cổng khác, hoặc tắt chương trình đang dùng cổng này.</translation>
    </message>
    <message>
        <source>It says which ICCID was ordered for which unit, so nothing is ordered without it. Put back the file from your backup of the data folder.</source>
        <translation>Tệp này cho biết ICCID nào đã được đặt hàng cho sản phẩm nào, nên thiếu nó thì không đặt hàng gì cả. Hãy đưa tệp trở lại từ bản sao lưu thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>The file of allotted ICCIDs cannot be written.</source>
        <translation>Không thể ghi tệp các ICCID đã cấp phát.</translation>
    </message>
    <message>
        <source>Check that the data folder has room and belongs to you. Nothing was ordered.</source>
        <translation>Hãy kiểm tra xem thư mục dữ liệu có còn chỗ và có thuộc về bạn không. Chưa đặt hàng gì cả.</translation>
    </message>
    <message>
        <source>Another program uses the file of allotted ICCIDs.</source>
        <translation>Một chương trình khác đang dùng tệp các ICCID đã cấp phát.</translation>
    </message>
    <message>
        <source>End the other station that works in this data folder.</source>
        <translation>Hãy tắt trạm kia đang làm việc trong thư mục dữ liệu này.</translation>
    </message>
    <message>
        <source>Line %1 of the allotted ICCIDs is damaged or missing.</source>
        <translation>Dòng %1 trong các ICCID đã cấp phát bị hỏng hoặc bị thiếu.</translation>
    </message>
    <message>
        <source>This is not a file of allotted ICCIDs.</source>
        <translation>Đây không phải là tệp các ICCID đã cấp phát.</translation>
    </message>
    <message>
        <source>The file of allotted ICCIDs was written by another version of this program.</source>
        <translation>Tệp các ICCID đã cấp phát do một phiên bản khác của chương trình này ghi.</translation>
    </message>
    <message>
        <source>Line %1 of the allotted ICCIDs makes no sense.</source>
        <translation>Dòng %1 trong các ICCID đã cấp phát không có nghĩa.</translation>
    </message>
    <message>
        <source>The matching IDs of the allotted ICCIDs cannot be opened with this station's key.</source>
        <translation>Không thể mở matching ID của các ICCID đã cấp phát bằng khóa của trạm này.</translation>
    </message>
    <message>
        <source>Reconcile the unit with the carrier.</source>
        <translation>Hãy đối soát sản phẩm với nhà mạng.</translation>
    </message>
    <message>
        <source>The order has no identifier that can be kept.</source>
        <translation>Đơn hàng không có mã nhận dạng nào có thể lưu lại.</translation>
    </message>
    <message>
        <source>The same order was made for another EID before.</source>
        <translation>Đơn hàng này trước đây đã được đặt cho một EID khác.</translation>
    </message>
    <message>
        <source>All ICCIDs of the inventory are used up.</source>
        <translation>Đã dùng hết ICCID trong kho.</translation>
    </message>
    <message>
        <source>Add new ICCIDs to the inventory file, then retry.</source>
        <translation>Hãy thêm ICCID mới vào tệp kho rồi thử lại.</translation>
    </message>
    <message>
        <source>This order was given up before, and its ICCID has gone to another.</source>
        <translation>Đơn hàng này trước đây đã bị bỏ, và ICCID của nó đã chuyển cho đơn hàng khác.</translation>
    </message>
    <message>
        <source>This ICCID was not allotted.</source>
        <translation>ICCID này chưa được cấp phát.</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer is not one we know.</source>
        <translation>Câu trả lời của SM-DP+ không phải là loại mà trạm biết.</translation>
    </message>
    <message>
        <source>The station asks again later.</source>
        <translation>Trạm sẽ hỏi lại sau.</translation>
    </message>
    <message>
        <source>This station has not ordered this ICCID.</source>
        <translation>Trạm này chưa đặt hàng ICCID này.</translation>
    </message>
    <message>
        <source>Check that the data folder is the one of the station that ordered it.</source>
        <translation>Hãy kiểm tra xem thư mục dữ liệu có đúng là của trạm đã đặt hàng không.</translation>
    </message>
    <message>
        <source>There is nothing to reserve for this unit.</source>
        <translation>Không có gì để đặt trước cho sản phẩm này.</translation>
    </message>
    <message>
        <source>A reservation needs an EID, or the mode matching-id.</source>
        <translation>Lượt đặt trước cần có EID, hoặc chế độ matching-id.</translation>
    </message>
    <message>
        <source>The order of ICCID %1 is not confirmed.</source>
        <translation>Đơn hàng của ICCID %1 chưa được xác nhận.</translation>
    </message>
    <message>
        <source>The order of ICCID %1 is cancelled.</source>
        <translation>Đơn hàng của ICCID %1 đã bị hủy.</translation>
    </message>
    <message>
        <source>The profile with ICCID %1 is released.</source>
        <translation>Hồ sơ có ICCID %1 đã được mở để tải.</translation>
    </message>
    <message>
        <source>The SM-DP+ at %1 is reachable.</source>
        <translation>Kết nối được với SM-DP+ tại %1.</translation>
    </message>
    <message>
        <source>ICCIDs left in the inventory: %1.</source>
        <translation>Số ICCID còn trong kho: %1.</translation>
    </message>
    <message>
        <source>No ICCID is left in the inventory: add new ones before reserving more.</source>
        <translation>Trong kho không còn ICCID nào: hãy thêm ICCID mới trước khi đặt trước tiếp.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>Each line holds one ICCID, and after a comma its profile type if you want one. Nothing was ordered.</source>
        <translation>Mỗi dòng chứa một ICCID, rồi sau dấu phẩy là loại hồ sơ nếu cần. Chưa đặt hàng gì cả.</translation>
    </message>
    <message>
        <source>This line has more than two columns.</source>
        <translation>Dòng này có nhiều hơn hai cột.</translation>
    </message>
    <message>
        <source>"%1" is not an ICCID of 18 to 20 digits.</source>
        <translation>"%1" không phải là ICCID có 18 đến 20 chữ số.</translation>
    </message>
    <message>
        <source>The ICCID %1 is here twice.</source>
        <translation>ICCID %1 xuất hiện hai lần ở đây.</translation>
    </message>
    <message>
        <source>The profile type holds blanks or is too long.</source>
        <translation>Loại hồ sơ chứa khoảng trắng hoặc quá dài.</translation>
    </message>
    <message>
        <source>The inventory has more than 1,000,000 rows.</source>
        <translation>Kho có hơn 1.000.000 hàng.</translation>
    </message>
    <message>
        <source>Split the file and add the next part when this one is used up.</source>
        <translation>Hãy chia nhỏ tệp, và thêm phần tiếp theo khi đã dùng hết phần này.</translation>
    </message>
    <message>
        <source>The inventory holds no ICCID.</source>
        <translation>Trong kho không có ICCID nào.</translation>
    </message>
    <message>
        <source>Write one ICCID on each line, below the header iccid.</source>
        <translation>Hãy ghi mỗi dòng một ICCID, bên dưới tiêu đề iccid.</translation>
    </message>
    <message>
        <source>The inventory of ICCIDs cannot be read.</source>
        <translation>Không thể đọc kho ICCID.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Hãy kiểm tra đường dẫn và chủ sở hữu của tệp.</translation>
    </message>
    <message>
        <source>The inventory is larger than 64 MiB.</source>
        <translation>Kho lớn hơn 64 MiB.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Hãy kiểm tra xem có đúng tệp không.</translation>
    </message>
    <message>
        <source>The requester identifier is missing or holds blanks.</source>
        <translation>Mã nhận dạng bên yêu cầu bị thiếu hoặc chứa khoảng trắng.</translation>
    </message>
    <message>
        <source>Write the functionRequesterIdentifier that the SM-DP+'s operator gave you, often an OID.</source>
        <translation>Hãy ghi functionRequesterIdentifier mà bên quản lý SM-DP+ đã cấp cho bạn, thường là một OID.</translation>
    </message>
    <message>
        <source>ES2+ needs a client certificate.</source>
        <translation>ES2+ cần có chứng chỉ máy khách.</translation>
    </message>
    <message>
        <source>Name the PEM file of the certificate, and its key as secret.</source>
        <translation>Hãy ghi tên tệp PEM của chứng chỉ, và khóa của nó làm mã bí mật.</translation>
    </message>
    <message>
        <source>The SM-DP+ address is missing or is not a host name.</source>
        <translation>Địa chỉ SM-DP+ bị thiếu hoặc không phải là tên máy chủ.</translation>
    </message>
    <message>
        <source>Write the address that goes into activation codes, like smdp.example.com.</source>
        <translation>Hãy ghi địa chỉ sẽ nằm trong mã kích hoạt, ví dụ smdp.example.com.</translation>
    </message>
    <message>
        <source>"%1" is not a version of the protocol.</source>
        <translation>"%1" không phải là một phiên bản của giao thức.</translation>
    </message>
    <message>
        <source>Write it like 2.2.0.</source>
        <translation>Hãy ghi theo dạng 2.2.0.</translation>
    </message>
    <message>
        <source>Copy it as the SM-DP+'s operator writes it.</source>
        <translation>Hãy chép đúng như bên quản lý SM-DP+ đã ghi.</translation>
    </message>
    <message>
        <source>The file with your ICCIDs is not named.</source>
        <translation>Chưa chỉ ra tệp chứa các ICCID của bạn.</translation>
    </message>
    <message>
        <source>Write the path of a CSV file with the column iccid.</source>
        <translation>Hãy ghi đường dẫn của một tệp CSV có cột iccid.</translation>
    </message>
    <message>
        <source>The request time-out is out of range.</source>
        <translation>Thời gian chờ yêu cầu nằm ngoài khoảng cho phép.</translation>
    </message>
    <message>
        <source>Choose between 1 and 600 seconds.</source>
        <translation>Hãy chọn từ 1 đến 600 giây.</translation>
    </message>
    <message>
        <source>The number of requests at once is out of range.</source>
        <translation>Số yêu cầu cùng lúc nằm ngoài khoảng cho phép.</translation>
    </message>
    <message>
        <source>Choose between 1 and 64.</source>
        <translation>Hãy chọn từ 1 đến 64.</translation>
    </message>
    <message>
        <source>The ES2+ carrier was not put together properly.</source>
        <translation>Nhà mạng ES2+ chưa được thiết lập đúng cách.</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>Đơn hàng đã bị hủy.</translation>
    </message>
    <message>
        <source>The SM-DP+ answered with another ICCID than the one ordered.</source>
        <translation>SM-DP+ trả lời bằng một ICCID khác với ICCID đã đặt hàng.</translation>
    </message>
    <message>
        <source>The SM-DP+ says that this order is in use, and does not say by whom.</source>
        <translation>SM-DP+ báo rằng đơn hàng này đang được sử dụng, nhưng không nói bên nào dùng.</translation>
    </message>
    <message>
        <source>The SM-DP+ confirmed the order for another EID than the one asked for.</source>
        <translation>SM-DP+ xác nhận đơn hàng cho một EID khác với EID đã yêu cầu.</translation>
    </message>
    <message>
        <source>The SM-DP+ confirmed the order under another matching ID than ours.</source>
        <translation>SM-DP+ xác nhận đơn hàng với một matching ID khác với matching ID của trạm.</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer names an address that is none.</source>
        <translation>Câu trả lời của SM-DP+ nêu một địa chỉ không hợp lệ.</translation>
    </message>
    <message>
        <source>%1, ICCID %2</source>
        <translation>%1, ICCID %2</translation>
    </message>
    <message>
        <source>Ask the SM-DP+'s operator about ICCID %1 before going on.</source>
        <translation>Hãy hỏi bên quản lý SM-DP+ về ICCID %1 trước khi làm tiếp.</translation>
    </message>
    <message>
        <source>Check the inventory file with the SM-DP+'s operator.</source>
        <translation>Hãy kiểm tra tệp kho cùng với bên quản lý SM-DP+.</translation>
    </message>
    <message>
        <source>Check account and certificate in the settings with the SM-DP+'s operator.</source>
        <translation>Hãy kiểm tra tài khoản và chứng chỉ trong cấu hình cùng với bên quản lý SM-DP+.</translation>
    </message>
    <message>
        <source>Check profile_type in the settings and the inventory with the SM-DP+'s operator.</source>
        <translation>Hãy kiểm tra profile_type trong cấu hình và trong kho cùng với bên quản lý SM-DP+.</translation>
    </message>
    <message>
        <source>Show these words to the SM-DP+'s operator; the same request will fail again.</source>
        <translation>Hãy đưa dòng này cho bên quản lý SM-DP+ xem; gửi lại yêu cầu như cũ vẫn sẽ thất bại.</translation>
    </message>
    <message>
        <source>The station tries again by itself.</source>
        <translation>Trạm sẽ tự thử lại.</translation>
    </message>
    <message>
        <source>The station orders another profile by itself.</source>
        <translation>Trạm sẽ tự đặt hàng một hồ sơ khác.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept this requester</source>
        <translation>SM-DP+ không chấp nhận bên yêu cầu này</translation>
    </message>
    <message>
        <source>The SM-DP+ has trouble of its own</source>
        <translation>Chính SM-DP+ đang gặp sự cố</translation>
    </message>
    <message>
        <source>The SM-DP+ is busy</source>
        <translation>SM-DP+ đang bận</translation>
    </message>
    <message>
        <source>The SM-DP+ took longer than the request may live</source>
        <translation>SM-DP+ mất nhiều thời gian hơn thời hạn của yêu cầu</translation>
    </message>
    <message>
        <source>The SM-DP+ does not understand the request</source>
        <translation>SM-DP+ không hiểu yêu cầu</translation>
    </message>
    <message>
        <source>The SM-DP+ wants an EID for this order</source>
        <translation>SM-DP+ cần một EID cho đơn hàng này</translation>
    </message>
    <message>
        <source>Reserve by EID, or ask the SM-DP+'s operator.</source>
        <translation>Hãy đặt trước theo EID, hoặc hỏi bên quản lý SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ keeps this profile for another EID</source>
        <translation>SM-DP+ giữ hồ sơ này cho một EID khác</translation>
    </message>
    <message>
        <source>This ICCID is not ours to order</source>
        <translation>ICCID này không thuộc quyền đặt hàng của bạn</translation>
    </message>
    <message>
        <source>The profile with this ICCID is already in use</source>
        <translation>Hồ sơ có ICCID này đang được sử dụng</translation>
    </message>
    <message>
        <source>The profile with this ICCID cannot be released</source>
        <translation>Không thể mở để tải hồ sơ có ICCID này</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know this ICCID</source>
        <translation>SM-DP+ không biết ICCID này</translation>
    </message>
    <message>
        <source>The SM-DP+ has no profile of this type left</source>
        <translation>SM-DP+ không còn hồ sơ nào thuộc loại này</translation>
    </message>
    <message>
        <source>Order more profiles from the SM-DP+'s operator.</source>
        <translation>Hãy đặt hàng thêm hồ sơ từ bên quản lý SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept the profile type</source>
        <translation>SM-DP+ không chấp nhận loại hồ sơ này</translation>
    </message>
    <message>
        <source>The SM-DP+ says that the order's matching ID is in use</source>
        <translation>SM-DP+ báo rằng matching ID của đơn hàng đang được sử dụng</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses the order's matching ID</source>
        <translation>SM-DP+ từ chối matching ID của đơn hàng</translation>
    </message>
    <message>
        <source>The order has ended at the SM-DP+</source>
        <translation>Đơn hàng đã kết thúc tại SM-DP+</translation>
    </message>
    <message>
        <source>The SM-DP+ could not register the order at its discovery server</source>
        <translation>SM-DP+ không thể đăng ký đơn hàng tại máy chủ dò tìm của nó</translation>
    </message>
    <message>
        <source>The SM-DP+ cannot reach the discovery server</source>
        <translation>SM-DP+ không kết nối được với máy chủ dò tìm</translation>
    </message>
    <message>
        <source>The SM-DP+ refused the request</source>
        <translation>SM-DP+ đã từ chối yêu cầu</translation>
    </message>
    <message>
        <source>The request expired at the SM-DP+</source>
        <translation>Yêu cầu đã hết hạn tại SM-DP+</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>không có mã</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept this station's certificate or identifier</source>
        <translation>SM-DP+ không chấp nhận chứng chỉ hoặc mã nhận dạng của trạm này</translation>
    </message>
    <message>
        <source>There is no ES2+ at the SM-DP+'s address</source>
        <translation>Không có ES2+ tại địa chỉ của SM-DP+</translation>
    </message>
    <message>
        <source>Check base_url in the settings.</source>
        <translation>Hãy kiểm tra base_url trong cấu hình.</translation>
    </message>
    <message>
        <source>Check the carrier's address, the "ca" setting and this computer's clock.</source>
        <translation>Hãy kiểm tra địa chỉ của nhà mạng, mục cấu hình "ca" và đồng hồ của máy tính này.</translation>
    </message>
    <message>
        <source>Check the client certificate in the settings with whoever issued it.</source>
        <translation>Hãy kiểm tra chứng chỉ máy khách trong cấu hình cùng với bên đã cấp nó.</translation>
    </message>
    <message>
        <source>Check this computer's network connection.</source>
        <translation>Hãy kiểm tra kết nối mạng của máy tính này.</translation>
    </message>
    <message>
        <source>The station finds out by itself what became of the request.</source>
        <translation>Trạm sẽ tự tìm hiểu kết quả của yêu cầu.</translation>
    </message>
    <message>
        <source>The SIM identifier of this unit is not one.</source>
        <translation>Mã nhận dạng SIM của sản phẩm này không hợp lệ.</translation>
    </message>
    <message>
        <source>The carrier does not know the fleet "%1".</source>
        <translation>Nhà mạng không biết fleet "%1".</translation>
    </message>
    <message>
        <source>Check the fleet in the recipe or manifest against the carrier's console.</source>
        <translation>Hãy đối chiếu fleet trong công thức hoặc bản kê với trang quản trị của nhà mạng.</translation>
    </message>
    <message>
        <source>The carrier's answer about the SIM cannot be read.</source>
        <translation>Không thể đọc câu trả lời của nhà mạng về SIM.</translation>
    </message>
    <message>
        <source>The carrier has not set up the SIM yet; it is still "%1".</source>
        <translation>Nhà mạng chưa thiết lập xong SIM; SIM vẫn đang ở "%1".</translation>
    </message>
    <message>
        <source>The carrier does not know this fleet</source>
        <translation>Nhà mạng không biết fleet này</translation>
    </message>
    <message>
        <source>The SIM has no fleet, so it cannot be switched on</source>
        <translation>SIM chưa có fleet nên không thể kích hoạt</translation>
    </message>
    <message>
        <source>Name a fleet in the recipe or manifest.</source>
        <translation>Hãy ghi tên một fleet trong công thức hoặc bản kê.</translation>
    </message>
    <message>
        <source>The SIM cannot change to the wanted status from the one it has</source>
        <translation>SIM không thể chuyển từ trạng thái hiện tại sang trạng thái mong muốn</translation>
    </message>
    <message>
        <source>Look at the SIM in the carrier's console.</source>
        <translation>Hãy xem SIM này trong trang quản trị của nhà mạng.</translation>
    </message>
    <message>
        <source>The carrier refused the account or its secret</source>
        <translation>Nhà mạng từ chối tài khoản hoặc mã bí mật của tài khoản</translation>
    </message>
    <message>
        <source>Check account and secret in the settings.</source>
        <translation>Hãy kiểm tra tài khoản và mã bí mật trong cấu hình.</translation>
    </message>
    <message>
        <source>This carrier account may not do that</source>
        <translation>Tài khoản nhà mạng này không được phép làm việc đó</translation>
    </message>
    <message>
        <source>Use an account with Super SIM; test credentials and trial accounts cannot.</source>
        <translation>Hãy dùng tài khoản có Super SIM; thông tin đăng nhập thử và tài khoản dùng thử không làm được.</translation>
    </message>
    <message>
        <source>The carrier does not know what was asked for</source>
        <translation>Nhà mạng không biết thứ được yêu cầu</translation>
    </message>
    <message>
        <source>Check that the settings name the account that owns it.</source>
        <translation>Hãy kiểm tra xem cấu hình có ghi đúng tài khoản sở hữu nó không.</translation>
    </message>
    <message>
        <source>The carrier says that this collides with something else</source>
        <translation>Nhà mạng báo rằng yêu cầu này xung đột với một thứ khác</translation>
    </message>
    <message>
        <source>Look at the profile and its SIM in the carrier's console.</source>
        <translation>Hãy xem hồ sơ và SIM của nó trong trang quản trị của nhà mạng.</translation>
    </message>
    <message>
        <source>The carrier is busy</source>
        <translation>Nhà mạng đang bận</translation>
    </message>
    <message>
        <source>The carrier has trouble of its own</source>
        <translation>Chính nhà mạng đang gặp sự cố</translation>
    </message>
    <message>
        <source>The carrier's address sends us elsewhere</source>
        <translation>Địa chỉ của nhà mạng chuyển trạm sang nơi khác</translation>
    </message>
    <message>
        <source>The carrier refused the request</source>
        <translation>Nhà mạng đã từ chối yêu cầu</translation>
    </message>
    <message>
        <source>Look at the carrier's words; the same request will fail again.</source>
        <translation>Hãy đọc lời báo của nhà mạng; gửi lại yêu cầu như cũ vẫn sẽ thất bại.</translation>
    </message>
    <message>
        <source>The carrier's answer is not one we know</source>
        <translation>Câu trả lời của nhà mạng không phải là loại mà trạm biết</translation>
    </message>
    <message>
        <source>The carrier's login server gave no token that can be used.</source>
        <translation>Máy chủ đăng nhập của nhà mạng không cấp token dùng được.</translation>
    </message>
    <message>
        <source>Check token_url in the settings.</source>
        <translation>Hãy kiểm tra token_url trong cấu hình.</translation>
    </message>
    <message>
        <source>The carrier account is missing or not an account name.</source>
        <translation>Tài khoản nhà mạng bị thiếu hoặc không phải là tên tài khoản.</translation>
    </message>
    <message>
        <source>Copy the account SID, API key SID or client id from the carrier's console.</source>
        <translation>Hãy chép account SID, API key SID hoặc client id từ trang quản trị của nhà mạng.</translation>
    </message>
    <message>
        <source>The carrier secret is empty or holds blanks or line ends.</source>
        <translation>Mã bí mật của nhà mạng bị trống hoặc chứa khoảng trắng hay dấu xuống dòng.</translation>
    </message>
    <message>
        <source>Store the secret again, without blanks and on one line.</source>
        <translation>Hãy lưu lại mã bí mật trên một dòng, không có khoảng trắng.</translation>
    </message>
    <message>
        <source>The waiting times for the carrier contradict each other.</source>
        <translation>Các thời gian chờ nhà mạng mâu thuẫn với nhau.</translation>
    </message>
    <message>
        <source>Leave out poll_interval_ms to use the built-in times.</source>
        <translation>Hãy bỏ poll_interval_ms để dùng các thời gian có sẵn.</translation>
    </message>
    <message>
        <source>Do not use this profile; ask the carrier about it.</source>
        <translation>Đừng dùng hồ sơ này; hãy hỏi nhà mạng về nó.</translation>
    </message>
    <message>
        <source>The carrier's answer holds no profile identifier.</source>
        <translation>Câu trả lời của nhà mạng không có mã nhận dạng hồ sơ.</translation>
    </message>
    <message>
        <source>The carrier's server address for this profile is not an address.</source>
        <translation>Địa chỉ máy chủ mà nhà mạng đưa cho hồ sơ này không phải là địa chỉ.</translation>
    </message>
    <message>
        <source>The carrier's matching ID holds characters that none may have.</source>
        <translation>Matching ID của nhà mạng chứa ký tự không được phép.</translation>
    </message>
    <message>
        <source>The profile has neither an EID nor a matching ID.</source>
        <translation>Hồ sơ không có EID mà cũng không có matching ID.</translation>
    </message>
    <message>
        <source>The profile's address and matching ID make no activation code.</source>
        <translation>Địa chỉ và matching ID của hồ sơ không ghép thành mã kích hoạt được.</translation>
    </message>
    <message>
        <source>The carrier's activation code is not an activation code.</source>
        <translation>Mã kích hoạt của nhà mạng không phải là mã kích hoạt.</translation>
    </message>
    <message>
        <source>The carrier's activation code names another server than the profile.</source>
        <translation>Mã kích hoạt của nhà mạng nêu một máy chủ khác với hồ sơ.</translation>
    </message>
    <message>
        <source>The carrier's activation code names another matching ID than the profile.</source>
        <translation>Mã kích hoạt của nhà mạng nêu một matching ID khác với hồ sơ.</translation>
    </message>
    <message>
        <source>The carrier's ICCID is not one, or was rounded on its way.</source>
        <translation>ICCID của nhà mạng không hợp lệ, hoặc đã bị làm tròn trên đường đi.</translation>
    </message>
    <message>
        <source>The carrier's SIM identifier is not one.</source>
        <translation>Mã nhận dạng SIM của nhà mạng không hợp lệ.</translation>
    </message>
    <message>
        <source>The carrier names a profile status that this station does not know.</source>
        <translation>Nhà mạng nêu một trạng thái hồ sơ mà trạm này không biết.</translation>
    </message>
    <message>
        <source>The carrier's EID for this profile is not an EID.</source>
        <translation>EID mà nhà mạng đưa cho hồ sơ này không phải là EID.</translation>
    </message>
    <message>
        <source>The carrier calls the profile available, but its ICCID, SIM or server address is missing.</source>
        <translation>Nhà mạng báo hồ sơ đã sẵn sàng, nhưng thiếu ICCID, SIM hoặc địa chỉ máy chủ của nó.</translation>
    </message>
    <message>
        <source>The carrier's list of profiles cannot be read.</source>
        <translation>Không thể đọc danh sách hồ sơ của nhà mạng.</translation>
    </message>
    <message>
        <source>The carrier's list continues at an address that is not one of its lists.</source>
        <translation>Danh sách của nhà mạng tiếp tục ở một địa chỉ không thuộc các danh sách của họ.</translation>
    </message>
    <message>
        <source>The carrier's list goes round in a circle.</source>
        <translation>Danh sách của nhà mạng lặp vòng tròn.</translation>
    </message>
    <message>
        <source>The carrier's list does not end.</source>
        <translation>Danh sách của nhà mạng không có điểm kết thúc.</translation>
    </message>
    <message>
        <source>The carrier reserved a profile for another EID than the one asked for.</source>
        <translation>Nhà mạng đã đặt trước hồ sơ cho một EID khác với EID được yêu cầu.</translation>
    </message>
    <message>
        <source>The carrier's answer does not name the EID it reserved for.</source>
        <translation>Câu trả lời của nhà mạng không nêu EID đã được đặt trước.</translation>
    </message>
    <message>
        <source>Compare this account with the carrier's console before going on.</source>
        <translation>Hãy so sánh tài khoản này với trang quản trị của nhà mạng trước khi làm tiếp.</translation>
    </message>
    <message>
        <source>The reservation's identifier is not one.</source>
        <translation>Mã nhận dạng của lượt đặt trước không hợp lệ.</translation>
    </message>
    <message>
        <source>The carrier answered with another profile than the one asked for.</source>
        <translation>Nhà mạng trả lời bằng một hồ sơ khác với hồ sơ được yêu cầu.</translation>
    </message>
    <message>
        <source>The fleet's name cannot be a fleet's name.</source>
        <translation>Tên fleet này không thể là tên của một fleet.</translation>
    </message>
    <message>
        <source>Check the fleet in the recipe or manifest.</source>
        <translation>Hãy kiểm tra fleet trong công thức hoặc bản kê.</translation>
    </message>
    <message>
        <source>The carrier account at %1 is reachable.</source>
        <translation>Kết nối được với tài khoản nhà mạng tại %1.</translation>
    </message>
    <message>
        <source>Fleet %1 found.</source>
        <translation>Đã tìm thấy fleet %1.</translation>
    </message>
    <message>
        <source>Fleets %1 found.</source>
        <translation>Đã tìm thấy các fleet %1.</translation>
    </message>
    <message>
        <source>Nothing is lost: the station asks again by itself.</source>
        <translation>Không mất gì cả: trạm sẽ tự hỏi lại.</translation>
    </message>
</context>
<context>
    <name>crypto</name>
    <message>
        <source>A protected record cannot be opened with this station's key.</source>
        <translation>Không thể mở một bản ghi được bảo vệ bằng khóa của trạm này.</translation>
    </message>
    <message>
        <source>Put back the key file that belongs to this data folder.</source>
        <translation>Hãy đưa trở lại tệp khóa thuộc về thư mục dữ liệu này.</translation>
    </message>
    <message>
        <source>A secret could not be encrypted.</source>
        <translation>Không thể mã hóa một mã bí mật.</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Confined: no network, no files, no other programs (system call filter).</source>
        <translation>Đã cô lập: không mạng, không tệp, không chương trình khác (bộ lọc lời gọi hệ thống).</translation>
    </message>
    <message>
        <source>Confined: no network, no files, no other programs (system call filter and Landlock %1).</source>
        <translation>Đã cô lập: không mạng, không tệp, không chương trình khác (bộ lọc lời gọi hệ thống và Landlock %1).</translation>
    </message>
    <message>
        <source>It may grow by %1 MiB.</source>
        <translation>Nó có thể lớn thêm %1 MiB.</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Card program</source>
        <translation>Chương trình thẻ</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) found.</source>
        <translation>
            <numerusform>Tìm thấy %n đầu đọc thẻ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No program speaks to real cards.</source>
        <translation>Không có chương trình nào giao tiếp với thẻ thật.</translation>
    </message>
    <message>
        <source>The program that speaks to the readers says nothing.</source>
        <translation>Chương trình giao tiếp với các đầu đọc thẻ không báo gì.</translation>
    </message>
    <message>
        <source>Restart the smart card service (pcscd) and look again.</source>
        <translation>Hãy khởi động lại dịch vụ thẻ thông minh (pcscd) rồi xem lại.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>Chưa kết nối đầu đọc thẻ nào.</translation>
    </message>
    <message>
        <source>Plug a reader in and look again.</source>
        <translation>Hãy cắm một đầu đọc thẻ rồi xem lại.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Nhà mạng</translation>
    </message>
    <message>
        <source>No carrier is set up; only given activation codes can be used.</source>
        <translation>Chưa thiết lập nhà mạng; chỉ dùng được các mã kích hoạt có sẵn.</translation>
    </message>
    <message>
        <source>Fill in [carrier] in the settings.</source>
        <translation>Hãy điền [carrier] trong cấu hình.</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Máy in nhãn</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Chưa thiết lập máy in.</translation>
    </message>
    <message>
        <source>Fill in [labels] printer in the settings.</source>
        <translation>Hãy điền [labels] printer trong cấu hình.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Work can go on; tell the server's keeper.</source>
        <translation>Có thể làm việc tiếp; hãy báo cho người quản lý máy chủ.</translation>
    </message>
    <message>
        <source>The journal is open and holds %1 events.</source>
        <translation>Nhật ký đang mở và chứa %1 sự kiện.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>Đồng hồ chỉ %1.</translation>
    </message>
    <message>
        <source>The clock shows the year %1.</source>
        <translation>Đồng hồ chỉ năm %1.</translation>
    </message>
    <message>
        <source>Set the clock: certificates are checked against it.</source>
        <translation>Hãy chỉnh đồng hồ: chứng chỉ được kiểm tra theo giờ này.</translation>
    </message>
</context>
<context>
    <name>esim</name>
    <message>
        <source>An SM-DP+ address is a host name such as smdp.example.com.</source>
        <translation>Địa chỉ SM-DP+ là một tên máy chủ, ví dụ smdp.example.com.</translation>
    </message>
    <message>
        <source>An activation code looks like LPA:1$smdp.example.com$MATCHING-ID.</source>
        <translation>Mã kích hoạt có dạng LPA:1$smdp.example.com$MATCHING-ID.</translation>
    </message>
    <message>
        <source>The port in the server address is not a port number.</source>
        <translation>Cổng trong địa chỉ máy chủ không phải là số cổng.</translation>
    </message>
    <message>
        <source>The server address is empty.</source>
        <translation>Địa chỉ máy chủ đang trống.</translation>
    </message>
    <message>
        <source>The server address is too long.</source>
        <translation>Địa chỉ máy chủ quá dài.</translation>
    </message>
    <message>
        <source>The server address is not a full host name.</source>
        <translation>Địa chỉ máy chủ không phải là tên máy chủ đầy đủ.</translation>
    </message>
    <message>
        <source>The server address holds a character that no host name has.</source>
        <translation>Địa chỉ máy chủ chứa ký tự không có trong tên máy chủ nào.</translation>
    </message>
    <message>
        <source>The server address is a number, not a host name.</source>
        <translation>Địa chỉ máy chủ là một con số, không phải tên máy chủ.</translation>
    </message>
    <message>
        <source>The matching ID holds a character other than letters, digits and '-'.</source>
        <translation>Matching ID chứa ký tự khác ngoài chữ cái, chữ số và '-'.</translation>
    </message>
    <message>
        <source>The activation code is longer than 255 characters.</source>
        <translation>Mã kích hoạt dài hơn 255 ký tự.</translation>
    </message>
    <message>
        <source>The activation code does not begin with "1$".</source>
        <translation>Mã kích hoạt không bắt đầu bằng "1$".</translation>
    </message>
    <message>
        <source>The activation code has no '$' before its matching ID.</source>
        <translation>Mã kích hoạt không có dấu '$' trước matching ID.</translation>
    </message>
    <message>
        <source>The OID in the activation code is not written in dotted digits.</source>
        <translation>OID trong mã kích hoạt không được viết bằng các số cách nhau bởi dấu chấm.</translation>
    </message>
    <message>
        <source>The confirmation code flag in the activation code is neither 1 nor empty.</source>
        <translation>Cờ mã xác nhận trong mã kích hoạt không phải là 1 và cũng không trống.</translation>
    </message>
    <message>
        <source>An EID has 32 digits; this one has another form.</source>
        <translation>EID có 32 chữ số; mã này có dạng khác.</translation>
    </message>
    <message>
        <source>Copy the EID from its source again.</source>
        <translation>Hãy chép lại EID từ nguồn của nó.</translation>
    </message>
    <message>
        <source>An ICCID has 18 to 20 digits; this one has another form.</source>
        <translation>ICCID có 18 đến 20 chữ số; mã này có dạng khác.</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>The client certificate is not a certificate.</source>
        <translation>Chứng chỉ máy khách không phải là chứng chỉ.</translation>
    </message>
    <message>
        <source>It must be a PEM file that begins with BEGIN CERTIFICATE.</source>
        <translation>Đó phải là tệp PEM bắt đầu bằng BEGIN CERTIFICATE.</translation>
    </message>
    <message>
        <source>The client's private key cannot be read.</source>
        <translation>Không thể đọc khóa riêng của máy khách.</translation>
    </message>
    <message>
        <source>It must be a PEM key without password. Protect it by its file's mode instead.</source>
        <translation>Đó phải là khóa PEM không có mật khẩu. Thay vào đó, hãy bảo vệ khóa bằng quyền truy cập của tệp.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>Khóa riêng thuộc về một chứng chỉ khác.</translation>
    </message>
    <message>
        <source>Name the certificate and the key that were made together.</source>
        <translation>Hãy ghi tên chứng chỉ và khóa được tạo cùng nhau.</translation>
    </message>
    <message>
        <source>The client's private key is of a kind that TLS cannot use here.</source>
        <translation>Khóa riêng của máy khách thuộc loại mà TLS không dùng được ở đây.</translation>
    </message>
    <message>
        <source>Use an RSA key or one on an elliptic curve.</source>
        <translation>Hãy dùng khóa RSA hoặc khóa trên đường cong elliptic.</translation>
    </message>
    <message>
        <source>The client certificate is not valid before %1.</source>
        <translation>Chứng chỉ máy khách chưa có hiệu lực trước %1.</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>Hãy kiểm tra đồng hồ của máy tính này.</translation>
    </message>
    <message>
        <source>The client certificate ended on %1.</source>
        <translation>Chứng chỉ máy khách đã hết hạn vào %1.</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one.</source>
        <translation>Hãy xin bên đã cấp nó một chứng chỉ mới.</translation>
    </message>
    <message>
        <source>The request to %1 holds a line end where none may be.</source>
        <translation>Yêu cầu gửi đến %1 chứa dấu xuống dòng ở chỗ không được phép.</translation>
    </message>
    <message>
        <source>The host %1 is not known on this network.</source>
        <translation>Mạng này không biết máy chủ %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>Không thể kết nối với %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Chứng chỉ của %1 không được tin cậy.</translation>
    </message>
    <message>
        <source>The certificate of %1 has an issuer that is not accepted.</source>
        <translation>Chứng chỉ của %1 có bên cấp không được chấp nhận.</translation>
    </message>
    <message>
        <source>%1 does not accept this station's certificate.</source>
        <translation>%1 không chấp nhận chứng chỉ của trạm này.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 không trả lời kịp thời.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than it may be.</source>
        <translation>Câu trả lời của %1 lớn hơn mức cho phép.</translation>
    </message>
    <message>
        <source>The answer of %1 breaks the rules of HTTP.</source>
        <translation>Câu trả lời của %1 vi phạm quy tắc của HTTP.</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>Kết nối với %1 bị ngắt trước khi nhận đủ câu trả lời.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>Chứng chỉ của %1 không được tin cậy: %2.</translation>
    </message>
    <message>
        <source>The request to %1 was held up for too long and not sent.</source>
        <translation>Yêu cầu đến %1 bị giữ lại quá lâu nên không được gửi.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Không thể đọc tệp (%1).</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Hãy kiểm tra đường dẫn và quyền truy cập của nó.</translation>
    </message>
    <message>
        <source>This file names no head of a journal.</source>
        <translation>Tệp này không nêu head của nhật ký nào.</translation>
    </message>
    <message>
        <source>Choose the .head file that lies beside an export or a backup, or write the head itself: SEQUENCE:HASH.</source>
        <translation>Hãy chọn tệp .head nằm cạnh bản xuất hoặc bản sao lưu, hoặc tự ghi head: SEQUENCE:HASH.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1).</source>
        <translation>Không thể ghi bản sao lưu (%1).</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>Hãy kiểm tra thư mục và chỗ trống trên ổ đĩa của nó.</translation>
    </message>
    <message>
        <source>the copy is not sound</source>
        <translation>bản sao không nguyên vẹn</translation>
    </message>
    <message>
        <source>the database gave no handle</source>
        <translation>cơ sở dữ liệu không trả về handle</translation>
    </message>
    <message>
        <source>This file exists already.</source>
        <translation>Tệp này đã có rồi.</translation>
    </message>
    <message>
        <source>Choose a new name for the backup.</source>
        <translation>Hãy chọn tên mới cho bản sao lưu.</translation>
    </message>
    <message>
        <source>The station %1 works on this unit.</source>
        <translation>Trạm %1 đang làm sản phẩm này.</translation>
    </message>
    <message>
        <source>Take its card there, or wait until it is free.</source>
        <translation>Hãy mang thẻ của nó đến đó, hoặc chờ đến khi trạm đó không làm nó nữa.</translation>
    </message>
    <message>
        <source>A record in the journal cannot be read (%1).</source>
        <translation>Không thể đọc một bản ghi trong nhật ký (%1).</translation>
    </message>
    <message>
        <source>Run the journal check and keep the file as it is.</source>
        <translation>Hãy chạy kiểm tra nhật ký và giữ nguyên tệp.</translation>
    </message>
    <message>
        <source>The data folder cannot be used (%1).</source>
        <translation>Không thể dùng thư mục dữ liệu (%1).</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to this user.</source>
        <translation>Hãy kiểm tra xem thư mục có tồn tại và thuộc về người dùng này không.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where the journal cannot be kept safely.</source>
        <translation>Thư mục dữ liệu nằm trên ổ đĩa mạng, nơi không thể giữ nhật ký an toàn.</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>Hãy chọn một thư mục trên ổ đĩa của máy tính này.</translation>
    </message>
    <message>
        <source>Other users may change files in the data folder.</source>
        <translation>Người dùng khác có thể sửa tệp trong thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>Take their right to write away (chmod go-w), or choose another folder.</source>
        <translation>Hãy bỏ quyền ghi của họ (chmod go-w), hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The journal is not a plain file of this user with a single name.</source>
        <translation>Nhật ký không phải là tệp thường chỉ có một tên và thuộc về người dùng này.</translation>
    </message>
    <message>
        <source>Put the file itself into the data folder, without links.</source>
        <translation>Hãy đặt chính tệp đó vào thư mục dữ liệu, không dùng liên kết.</translation>
    </message>
    <message>
        <source>Another program uses this data folder.</source>
        <translation>Một chương trình khác đang dùng thư mục dữ liệu này.</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>Hãy đóng chương trình đó trước, hoặc chọn thư mục dữ liệu khác.</translation>
    </message>
    <message>
        <source>The program %1 (process %2 on %3) uses this data folder.</source>
        <translation>Chương trình %1 (tiến trình %2 trên %3) đang dùng thư mục dữ liệu này.</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be stored.</source>
        <translation>Một đoạn chữ chứa ký tự không thể lưu được.</translation>
    </message>
    <message>
        <source>Check where the text comes from.</source>
        <translation>Hãy kiểm tra xem đoạn chữ này từ đâu ra.</translation>
    </message>
    <message>
        <source>The disk is full, so the journal could not be written.</source>
        <translation>Ổ đĩa đã đầy nên không thể ghi nhật ký.</translation>
    </message>
    <message>
        <source>Make room on the disk, then go on.</source>
        <translation>Hãy dọn chỗ trên ổ đĩa rồi làm tiếp.</translation>
    </message>
    <message>
        <source>The disk failed while the journal was used. Nothing more is written to it.</source>
        <translation>Ổ đĩa gặp lỗi trong lúc dùng nhật ký. Trạm không ghi gì thêm vào nhật ký nữa.</translation>
    </message>
    <message>
        <source>Stop the station, check the disk, then start again.</source>
        <translation>Hãy dừng trạm, kiểm tra ổ đĩa rồi khởi động lại.</translation>
    </message>
    <message>
        <source>The journal's file is damaged. It was left as it is.</source>
        <translation>Tệp nhật ký bị hỏng. Tệp đã được giữ nguyên.</translation>
    </message>
    <message>
        <source>Keep a copy of the whole data folder, then put back a backup or ask for help.</source>
        <translation>Hãy giữ một bản sao của toàn bộ thư mục dữ liệu, sau đó khôi phục bản sao lưu hoặc nhờ hỗ trợ.</translation>
    </message>
    <message>
        <source>Another program keeps the journal locked.</source>
        <translation>Một chương trình khác đang khóa nhật ký.</translation>
    </message>
    <message>
        <source>Close programs that have the journal open, for example a backup tool.</source>
        <translation>Hãy đóng các chương trình đang mở nhật ký, ví dụ công cụ sao lưu.</translation>
    </message>
    <message>
        <source>The journal refused a record that contradicts another one (%1).</source>
        <translation>Nhật ký từ chối một bản ghi mâu thuẫn với bản ghi khác (%1).</translation>
    </message>
    <message>
        <source>The journal could not be used (%1).</source>
        <translation>Không thể dùng nhật ký (%1).</translation>
    </message>
    <message>
        <source>The journal's server does not answer.</source>
        <translation>Máy chủ của nhật ký không trả lời.</translation>
    </message>
    <message>
        <source>Check the network and the server. The station goes on by itself when it answers.</source>
        <translation>Hãy kiểm tra mạng và máy chủ. Trạm sẽ tự làm tiếp khi máy chủ trả lời.</translation>
    </message>
    <message>
        <source>This computer lacks Qt's driver for PostgreSQL.</source>
        <translation>Máy tính này thiếu trình điều khiển Qt cho PostgreSQL.</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>Hãy cài đặt gói libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>This computer lacks the library that speaks to PostgreSQL.</source>
        <translation>Máy tính này thiếu thư viện giao tiếp với PostgreSQL.</translation>
    </message>
    <message>
        <source>Install the package libpq5.</source>
        <translation>Hãy cài đặt gói libpq5.</translation>
    </message>
    <message>
        <source>The journal's server was not reached (%1).</source>
        <translation>Không kết nối được với máy chủ của nhật ký (%1).</translation>
    </message>
    <message>
        <source>The journal's key could not be made (%1).</source>
        <translation>Không thể tạo khóa của nhật ký (%1).</translation>
    </message>
    <message>
        <source>Check the data folder and the space on the disk.</source>
        <translation>Hãy kiểm tra thư mục dữ liệu và chỗ trống trên ổ đĩa.</translation>
    </message>
    <message>
        <source>The key file journal.key is missing, so the journal cannot be opened.</source>
        <translation>Thiếu tệp khóa journal.key nên không thể mở nhật ký.</translation>
    </message>
    <message>
        <source>Put the key file back from your backup. A new key cannot open an old journal.</source>
        <translation>Hãy đưa tệp khóa trở lại từ bản sao lưu của bạn. Khóa mới không mở được nhật ký cũ.</translation>
    </message>
    <message>
        <source>The key file cannot be read (%1).</source>
        <translation>Không thể đọc tệp khóa (%1).</translation>
    </message>
    <message>
        <source>Check the file's owner and rights.</source>
        <translation>Hãy kiểm tra chủ sở hữu và quyền truy cập của tệp.</translation>
    </message>
    <message>
        <source>Other users may read the key file.</source>
        <translation>Người dùng khác có thể đọc tệp khóa.</translation>
    </message>
    <message>
        <source>Give the file to this user alone (chmod 600).</source>
        <translation>Hãy chỉ cho riêng người dùng này dùng tệp (chmod 600).</translation>
    </message>
    <message>
        <source>The key file does not hold a key of this program.</source>
        <translation>Tệp khóa không chứa khóa của chương trình này.</translation>
    </message>
    <message>
        <source>Put the right key file back from your backup.</source>
        <translation>Hãy đưa đúng tệp khóa trở lại từ bản sao lưu của bạn.</translation>
    </message>
    <message>
        <source>This is not a key of this program.</source>
        <translation>Đây không phải là khóa của chương trình này.</translation>
    </message>
    <message>
        <source>Put the right key back from your backup.</source>
        <translation>Hãy đưa đúng khóa trở lại từ bản sao lưu của bạn.</translation>
    </message>
    <message>
        <source>Another key file is there already.</source>
        <translation>Ở đó đã có một tệp khóa khác.</translation>
    </message>
    <message>
        <source>Find out which of the two opens the journal.</source>
        <translation>Hãy tìm xem tệp nào trong hai tệp mở được nhật ký.</translation>
    </message>
    <message>
        <source>The key file cannot be removed (%1).</source>
        <translation>Không thể xóa tệp khóa (%1).</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>Hãy tự tay xóa tệp này.</translation>
    </message>
    <message>
        <source>The data folder could not be written (%1).</source>
        <translation>Không thể ghi vào thư mục dữ liệu (%1).</translation>
    </message>
    <message>
        <source>This journal lies on a server, which has its own backups.</source>
        <translation>Nhật ký này nằm trên máy chủ, và máy chủ có bản sao lưu riêng.</translation>
    </message>
    <message>
        <source>Use pg_dump --schema=esim_station, or the server's backups.</source>
        <translation>Hãy dùng pg_dump --schema=esim_station, hoặc các bản sao lưu của máy chủ.</translation>
    </message>
    <message>
        <source>The server was lost while it stored the batch.</source>
        <translation>Mất kết nối với máy chủ trong lúc lưu lô.</translation>
    </message>
    <message>
        <source>Look at the list of batches before you import it again.</source>
        <translation>Hãy xem danh sách lô trước khi nhập lại lô này.</translation>
    </message>
    <message>
        <source>There is no journal in this database.</source>
        <translation>Không có nhật ký trong cơ sở dữ liệu này.</translation>
    </message>
    <message>
        <source>Check the settings, or import a first batch.</source>
        <translation>Hãy kiểm tra cấu hình, hoặc nhập lô đầu tiên.</translation>
    </message>
    <message>
        <source>The journal's server is too old.</source>
        <translation>Máy chủ của nhật ký quá cũ.</translation>
    </message>
    <message>
        <source>Use PostgreSQL 13 or newer.</source>
        <translation>Hãy dùng PostgreSQL 13 trở lên.</translation>
    </message>
    <message>
        <source>The journal's server can lose what it has confirmed: its setting %1 is off.</source>
        <translation>Máy chủ của nhật ký có thể làm mất những gì đã xác nhận: thiết lập %1 của nó đang tắt.</translation>
    </message>
    <message>
        <source>Have it switched on for this database.</source>
        <translation>Hãy nhờ bật thiết lập này cho cơ sở dữ liệu này.</translation>
    </message>
    <message>
        <source>The journal's database does not store every character.</source>
        <translation>Cơ sở dữ liệu của nhật ký không lưu được mọi ký tự.</translation>
    </message>
    <message>
        <source>Make it anew with the encoding UTF8.</source>
        <translation>Hãy tạo lại nó với bảng mã UTF8.</translation>
    </message>
    <message>
        <source>The journal's server is a standby that takes no records.</source>
        <translation>Máy chủ của nhật ký là máy dự phòng, không nhận bản ghi.</translation>
    </message>
    <message>
        <source>Name the main server in the settings.</source>
        <translation>Hãy ghi tên máy chủ chính trong cấu hình.</translation>
    </message>
    <message>
        <source>This login may not use the journal.</source>
        <translation>Tài khoản đăng nhập này không được dùng nhật ký.</translation>
    </message>
    <message>
        <source>Have the server's keeper run: GRANT %1 TO the login.</source>
        <translation>Hãy nhờ người quản lý máy chủ chạy: GRANT %1 TO tài khoản đăng nhập.</translation>
    </message>
    <message>
        <source>The database has a schema "esim_station" that is not this program's journal. It was left as it is.</source>
        <translation>Cơ sở dữ liệu có một schema "esim_station" không phải là nhật ký của chương trình này. Nó đã được giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>Hãy chọn cơ sở dữ liệu khác.</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>Nhật ký do một phiên bản mới hơn của chương trình này ghi.</translation>
    </message>
    <message>
        <source>Use the newer program. Nothing was changed.</source>
        <translation>Hãy dùng chương trình mới hơn. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The journal has the version %1, which this program does not know.</source>
        <translation>Nhật ký có phiên bản %1 mà chương trình này không biết.</translation>
    </message>
    <message>
        <source>Use the program that wrote it. Nothing was changed.</source>
        <translation>Hãy dùng chương trình đã ghi nhật ký. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>This station's key is not the one of the shared journal.</source>
        <translation>Khóa của trạm này không phải là khóa của nhật ký dùng chung.</translation>
    </message>
    <message>
        <source>All stations of one journal need the same key: copy journal.key from the station that made it.</source>
        <translation>Mọi trạm của cùng một nhật ký cần cùng một khóa: hãy chép journal.key từ trạm đã tạo ra nó.</translation>
    </message>
    <message>
        <source>The journal's newest records are missing on the server. It was left as it is.</source>
        <translation>Các bản ghi mới nhất của nhật ký bị thiếu trên máy chủ. Nhật ký đã được giữ nguyên.</translation>
    </message>
    <message>
        <source>Keep a copy of the database, then put back a backup or ask for help.</source>
        <translation>Hãy giữ một bản sao của cơ sở dữ liệu, sau đó khôi phục bản sao lưu hoặc nhờ hỗ trợ.</translation>
    </message>
    <message>
        <source>The journal's own rule or table "%1" is missing or was changed.</source>
        <translation>Quy tắc hoặc bảng "%1" của riêng nhật ký bị thiếu hoặc đã bị sửa.</translation>
    </message>
    <message>
        <source>This station works on the server with more rights than it needs: it could change records. Have the server's keeper make the role %1 and grant it to the login.</source>
        <translation>Trạm này làm việc trên máy chủ với nhiều quyền hơn mức cần thiết: nó có thể sửa bản ghi. Hãy nhờ người quản lý máy chủ tạo vai trò %1 và cấp cho tài khoản đăng nhập.</translation>
    </message>
    <message>
        <source>The connection to the journal's server is not encrypted.</source>
        <translation>Kết nối với máy chủ của nhật ký không được mã hóa.</translation>
    </message>
    <message>
        <source>The server's journal lacks records that this station has stored: an older copy was put in its place.</source>
        <translation>Nhật ký trên máy chủ thiếu những bản ghi mà trạm này đã lưu: một bản sao cũ hơn đã được đặt vào thay chỗ.</translation>
    </message>
    <message>
        <source>Stop the stations and put the newest copy back.</source>
        <translation>Hãy dừng các trạm và đưa bản sao mới nhất trở lại.</translation>
    </message>
    <message>
        <source>The journal's server was lost while it stored records.</source>
        <translation>Mất kết nối với máy chủ của nhật ký trong lúc lưu bản ghi.</translation>
    </message>
    <message>
        <source>The station asks the server what became of them.</source>
        <translation>Trạm sẽ hỏi máy chủ xem các bản ghi đó ra sao.</translation>
    </message>
    <message>
        <source>Another station works on this unit now, or it was never claimed.</source>
        <translation>Hiện một trạm khác đang làm sản phẩm này, hoặc chưa trạm nào nhận nó.</translation>
    </message>
    <message>
        <source>Nothing more is done with it here.</source>
        <translation>Ở đây không làm gì thêm với nó.</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Sản phẩm %1</translation>
    </message>
    <message>
        <source>The journal does not know this unit.</source>
        <translation>Nhật ký không biết sản phẩm này.</translation>
    </message>
    <message>
        <source>Import its manifest first.</source>
        <translation>Hãy nhập bản kê của nó trước.</translation>
    </message>
    <message>
        <source>The journal's file is damaged (%1). It was left as it is.</source>
        <translation>Tệp nhật ký bị hỏng (%1). Tệp đã được giữ nguyên.</translation>
    </message>
    <message>
        <source>The database did not take a setting that the journal needs (%1).</source>
        <translation>Cơ sở dữ liệu không nhận một thiết lập mà nhật ký cần (%1).</translation>
    </message>
    <message>
        <source>Check that the data folder is on a local disk of this computer.</source>
        <translation>Hãy kiểm tra xem thư mục dữ liệu có nằm trên ổ đĩa cục bộ của máy tính này không.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>nó trống</translation>
    </message>
    <message>
        <source>This file is not a journal of this program. It was left as it is.</source>
        <translation>Tệp này không phải là nhật ký của chương trình này. Tệp đã được giữ nguyên.</translation>
    </message>
    <message>
        <source>Choose another data folder, or put the right file back.</source>
        <translation>Hãy chọn thư mục dữ liệu khác, hoặc đưa đúng tệp trở lại.</translation>
    </message>
    <message>
        <source>The key file does not belong to this journal.</source>
        <translation>Tệp khóa không thuộc về nhật ký này.</translation>
    </message>
    <message>
        <source>Put back the file journal.key that was made together with this journal.</source>
        <translation>Hãy đưa trở lại tệp journal.key được tạo cùng với nhật ký này.</translation>
    </message>
    <message>
        <source>The journal holds "%1", which is not part of it.</source>
        <translation>Nhật ký chứa "%1", vốn không thuộc về nó.</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST:PORT/DATABASE, for example postgresql://line@db.example.com/esim.</source>
        <translation>Hãy ghi theo dạng postgresql://USER@HOST:PORT/DATABASE, ví dụ postgresql://line@db.example.com/esim.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL server.</source>
        <translation>Đây không phải là địa chỉ của một máy chủ PostgreSQL.</translation>
    </message>
    <message>
        <source>The journal's address holds a password.</source>
        <translation>Địa chỉ của nhật ký chứa mật khẩu.</translation>
    </message>
    <message>
        <source>Take it out. Put it into the file ~/.pgpass or one that PGPASSFILE names, or set [station] journal_secret=file:PATH or env:NAME.</source>
        <translation>Hãy bỏ mật khẩu ra. Hãy đặt nó vào tệp ~/.pgpass hoặc tệp mà PGPASSFILE nêu tên, hoặc đặt [station] journal_secret=file:PATH hay env:NAME.</translation>
    </message>
    <message>
        <source>"%1" cannot stand in the journal's address.</source>
        <translation>"%1" không được có trong địa chỉ của nhật ký.</translation>
    </message>
    <message>
        <source>The journal's address lacks its host or its database.</source>
        <translation>Địa chỉ của nhật ký thiếu máy chủ hoặc cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The journal could not be made (%1).</source>
        <translation>Không thể tạo nhật ký (%1).</translation>
    </message>
    <message>
        <source>Check the data folder and the space on its disk.</source>
        <translation>Hãy kiểm tra thư mục dữ liệu và chỗ trống trên ổ đĩa của nó.</translation>
    </message>
    <message>
        <source>There is no journal in this folder.</source>
        <translation>Không có nhật ký trong thư mục này.</translation>
    </message>
    <message>
        <source>Check the data folder, or import a first batch.</source>
        <translation>Hãy kiểm tra thư mục dữ liệu, hoặc nhập lô đầu tiên.</translation>
    </message>
    <message>
        <source>This program has the journal open for reading only.</source>
        <translation>Chương trình này chỉ mở nhật ký để đọc.</translation>
    </message>
    <message>
        <source>The codes of this unit were wiped, as the settings ask.</source>
        <translation>Các mã của sản phẩm này đã được xóa sạch theo yêu cầu của cấu hình.</translation>
    </message>
    <message>
        <source>A protected value in the journal is damaged.</source>
        <translation>Một giá trị được bảo vệ trong nhật ký bị hỏng.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Và %1 lỗi nữa.</translation>
    </message>
    <message>
        <source>The database file is damaged: %1.</source>
        <translation>Tệp cơ sở dữ liệu bị hỏng: %1.</translation>
    </message>
    <message>
        <source>The table %1 names a batch that is not there.</source>
        <translation>Bảng %1 nêu một lô không có ở đó.</translation>
    </message>
    <message>
        <source>The records %1 to %2 are missing.</source>
        <translation>Thiếu các bản ghi từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Record %1 (%2, unit %3) was changed, or the one before it.</source>
        <translation>Bản ghi %1 (%2, sản phẩm %3) hoặc bản ghi trước nó đã bị sửa.</translation>
    </message>
    <message>
        <source>The journal does not hold the record %1 as it was noted: its newest records are missing, or it was written anew.</source>
        <translation>Nhật ký không chứa bản ghi %1 như đã ghi lại: các bản ghi mới nhất bị thiếu, hoặc nhật ký đã bị viết lại.</translation>
    </message>
    <message>
        <source>The import in record %1 cannot be read.</source>
        <translation>Không thể đọc lần nhập trong bản ghi %1.</translation>
    </message>
    <message>
        <source>Record %1 cannot be read.</source>
        <translation>Không thể đọc bản ghi %1.</translation>
    </message>
    <message>
        <source>Record %1 has a kind that is not known.</source>
        <translation>Bản ghi %1 thuộc loại không xác định.</translation>
    </message>
    <message>
        <source>The batch that record "%1" imported is missing.</source>
        <translation>Thiếu lô mà bản ghi "%1" đã nhập.</translation>
    </message>
    <message>
        <source>The batch %1 has no import record.</source>
        <translation>Lô %1 không có bản ghi nhập.</translation>
    </message>
    <message>
        <source>What was imported as batch %1 was changed afterwards.</source>
        <translation>Dữ liệu đã nhập thành lô %1 bị sửa sau đó.</translation>
    </message>
    <message>
        <source>Unit %1 of batch %2: %3</source>
        <translation>Sản phẩm %1 của lô %2: %3</translation>
    </message>
    <message>
        <source>whether its codes were wiped is not what its records say.</source>
        <translation>thông tin các mã của nó đã được xóa sạch hay chưa không khớp với các bản ghi của nó.</translation>
    </message>
    <message>
        <source>its record %1 cannot be read.</source>
        <translation>không thể đọc bản ghi %1 của nó.</translation>
    </message>
    <message>
        <source>its record %1 (%2) cannot follow what was before.</source>
        <translation>bản ghi %1 (%2) của nó không thể nối tiếp những gì có trước.</translation>
    </message>
    <message>
        <source>its record %1 names another phase than it leads to.</source>
        <translation>bản ghi %1 của nó nêu một giai đoạn khác với giai đoạn mà bản ghi dẫn đến.</translation>
    </message>
    <message>
        <source>its stored state is not the one that its codes were wiped with.</source>
        <translation>trạng thái đã lưu của nó không phải là trạng thái lúc các mã của nó được xóa sạch.</translation>
    </message>
    <message>
        <source>its serial is not the one of its plan.</source>
        <translation>số sê-ri của nó không phải là số trong kế hoạch của nó.</translation>
    </message>
    <message>
        <source>its stored state is not the one that its records lead to.</source>
        <translation>trạng thái đã lưu của nó không phải là trạng thái mà các bản ghi của nó dẫn đến.</translation>
    </message>
    <message>
        <source>its columns say something else than its records.</source>
        <translation>các cột của nó nói khác với các bản ghi của nó.</translation>
    </message>
    <message>
        <source>The reservation %1 was given to two units.</source>
        <translation>Lượt đặt trước %1 đã được giao cho hai sản phẩm.</translation>
    </message>
    <message>
        <source>The list of reservations is not the one that the records lead to.</source>
        <translation>Danh sách lượt đặt trước không khớp với kết quả của các bản ghi.</translation>
    </message>
    <message>
        <source>The count of reserve requests is not the one that the records lead to.</source>
        <translation>Số yêu cầu đặt trước không khớp với kết quả của các bản ghi.</translation>
    </message>
    <message>
        <source>The list of open reserve requests is not the one that the records lead to.</source>
        <translation>Danh sách yêu cầu đặt trước còn mở không khớp với kết quả của các bản ghi.</translation>
    </message>
    <message>
        <source>The backlog of notifications is not the one that the records lead to.</source>
        <translation>Danh sách thông báo còn tồn không khớp với kết quả của các bản ghi.</translation>
    </message>
    <message>
        <source>An earlier record of this unit could not be stored, so this one was not either.</source>
        <translation>Không lưu được một bản ghi trước đó của sản phẩm này, nên bản ghi này cũng không được lưu.</translation>
    </message>
    <message>
        <source>The unit goes on from what is stored.</source>
        <translation>Sản phẩm sẽ tiếp tục từ những gì đã lưu.</translation>
    </message>
    <message>
        <source>The disk is all but full: what was begun is recorded, and nothing new is begun.</source>
        <translation>Ổ đĩa sắp đầy: những gì đã bắt đầu thì được ghi lại, và không bắt đầu việc mới.</translation>
    </message>
    <message>
        <source>Make room on the disk, then it goes on by itself.</source>
        <translation>Hãy dọn chỗ trên ổ đĩa, sau đó trạm sẽ tự làm tiếp.</translation>
    </message>
    <message>
        <source>The reservation %1 belongs to another unit.</source>
        <translation>Lượt đặt trước %1 thuộc về một sản phẩm khác.</translation>
    </message>
    <message>
        <source>Compare the two units with the carrier's list.</source>
        <translation>Hãy đối chiếu hai sản phẩm với danh sách của nhà mạng.</translation>
    </message>
    <message>
        <source>The limit of reservations is reached.</source>
        <translation>Đã đạt giới hạn số lượt đặt trước.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings to reserve more.</source>
        <translation>Hãy tăng giới hạn trong cấu hình để đặt trước thêm.</translation>
    </message>
    <message>
        <source>A reserve request of this unit has no known outcome yet.</source>
        <translation>Chưa biết kết quả một yêu cầu đặt trước của sản phẩm này.</translation>
    </message>
    <message>
        <source>Wait until the carrier was asked about it.</source>
        <translation>Hãy chờ đến khi trạm hỏi xong nhà mạng về việc này.</translation>
    </message>
    <message>
        <source>unit %2 of batch %1</source>
        <translation>sản phẩm %2 của lô %1</translation>
    </message>
    <message>
        <source>The EID %1 is already in work: %2.</source>
        <translation>EID %1 đang được xử lý: %2.</translation>
    </message>
    <message>
        <source>Finish that unit first, or take another card.</source>
        <translation>Hãy làm xong sản phẩm đó trước, hoặc dùng thẻ khác.</translation>
    </message>
    <message>
        <source>The reservation %1 belongs to another unit: %2.</source>
        <translation>Lượt đặt trước %1 thuộc về một sản phẩm khác: %2.</translation>
    </message>
    <message>
        <source>The serial %1 is already there: %2.</source>
        <translation>Số sê-ri %1 đã có rồi: %2.</translation>
    </message>
    <message>
        <source>Give every unit of a batch its own serial.</source>
        <translation>Hãy cho mỗi sản phẩm trong lô một số sê-ri riêng.</translation>
    </message>
    <message>
        <source>The EID %1 stands in two rows.</source>
        <translation>EID %1 nằm ở hai hàng.</translation>
    </message>
    <message>
        <source>Give every unit of a batch its own card.</source>
        <translation>Hãy cho mỗi sản phẩm trong lô một thẻ riêng.</translation>
    </message>
    <message>
        <source>The serial %1 stands in two rows.</source>
        <translation>Số sê-ri %1 nằm ở hai hàng.</translation>
    </message>
    <message>
        <source>There is already a batch named %1.</source>
        <translation>Đã có một lô tên là %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Hàng %1</translation>
    </message>
    <message>
        <source>The list of verdicts is not the one that the records lead to.</source>
        <translation>Danh sách kết luận không khớp với kết quả của các bản ghi.</translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>The keyring's entry is not a key of this program.</source>
        <translation>Mục trong chùm khóa không phải là khóa của chương trình này.</translation>
    </message>
    <message>
        <source>Put the right key back from your backup.</source>
        <translation>Hãy đưa đúng khóa trở lại từ bản sao lưu của bạn.</translation>
    </message>
    <message>
        <source>The keyring gives back another key than it was given.</source>
        <translation>Chùm khóa trả về một khóa khác với khóa đã đưa vào.</translation>
    </message>
    <message>
        <source>Set [station] journal_key=file.</source>
        <translation>Hãy đặt [station] journal_key=file.</translation>
    </message>
    <message>
        <source>The journal's key is still in its file, not in the keyring.</source>
        <translation>Khóa của nhật ký vẫn nằm trong tệp, chưa ở trong chùm khóa.</translation>
    </message>
    <message>
        <source>Move it: esim-stationctl journal move-key</source>
        <translation>Hãy chuyển nó: esim-stationctl journal move-key</translation>
    </message>
    <message>
        <source>The keyring does not have the journal's key, so the journal cannot be opened.</source>
        <translation>Chùm khóa không có khóa của nhật ký nên không thể mở nhật ký.</translation>
    </message>
    <message>
        <source>Put the key back from your backup: esim-stationctl secret set NAME takes its 64 hex digits. A new key cannot open an old journal.</source>
        <translation>Hãy đưa khóa trở lại từ bản sao lưu của bạn: esim-stationctl secret set NAME nhận 64 chữ số hex của khóa. Khóa mới không mở được nhật ký cũ.</translation>
    </message>
    <message>
        <source>The journal's key is already where the settings want it.</source>
        <translation>Khóa của nhật ký đã ở đúng nơi mà cấu hình yêu cầu.</translation>
    </message>
    <message>
        <source>No keyring answers in this session (%1).</source>
        <translation>Không có chùm khóa nào trả lời trong phiên này (%1).</translation>
    </message>
    <message>
        <source>Start the station in a desktop session with a keyring, or unlock one before it (gnome-keyring-daemon --unlock); or use file:PATH with mode 0600.</source>
        <translation>Hãy khởi động trạm trong một phiên đồ họa có chùm khóa, hoặc mở khóa chùm khóa trước đó (gnome-keyring-daemon --unlock); hoặc dùng file:PATH với quyền truy cập 0600.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Chùm khóa đang bị khóa.</translation>
    </message>
    <message>
        <source>Unlock it with this user's password and try again.</source>
        <translation>Hãy mở khóa bằng mật khẩu của người dùng này rồi thử lại.</translation>
    </message>
    <message>
        <source>The keyring has no entry with this name.</source>
        <translation>Chùm khóa không có mục nào mang tên này.</translation>
    </message>
    <message>
        <source>Put it there: esim-stationctl secret set NAME reads it from stdin.</source>
        <translation>Hãy đưa nó vào đó: esim-stationctl secret set NAME đọc nó từ stdin.</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>Chùm khóa không trả lời kịp thời.</translation>
    </message>
    <message>
        <source>Unlock it, or restart this user's session.</source>
        <translation>Hãy mở khóa chùm khóa, hoặc đăng nhập lại phiên của người dùng này.</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>"%1" cannot be printed as a bar code.</source>
        <translation>Không thể in "%1" thành mã vạch.</translation>
    </message>
    <message>
        <source>Use plain letters, digits and signs.</source>
        <translation>Hãy dùng chữ cái, chữ số và dấu thông thường.</translation>
    </message>
    <message>
        <source>"%1" is too long for a bar code.</source>
        <translation>"%1" quá dài cho mã vạch.</translation>
    </message>
    <message>
        <source>Use a template that prints it as text or as Data Matrix.</source>
        <translation>Hãy dùng mẫu nhãn in nó dưới dạng chữ hoặc Data Matrix.</translation>
    </message>
    <message>
        <source>The printer got this label more than once: it may be there twice.</source>
        <translation>Máy in đã nhận nhãn này hơn một lần: có thể có hai nhãn.</translation>
    </message>
    <message>
        <source>Look for a second one, and destroy it.</source>
        <translation>Hãy tìm nhãn thứ hai và tiêu hủy nó.</translation>
    </message>
    <message>
        <source>The printer took the label, but counted none.</source>
        <translation>Máy in đã nhận nhãn, nhưng không đếm được nhãn nào.</translation>
    </message>
    <message>
        <source>The printer did not say that this label is out.</source>
        <translation>Máy in không báo rằng nhãn này đã ra.</translation>
    </message>
    <message>
        <source>Look whether the label is there before another one is printed.</source>
        <translation>Hãy xem nhãn đã ra chưa trước khi in nhãn khác.</translation>
    </message>
    <message>
        <source>%1, job %2</source>
        <translation>%1, lệnh in %2</translation>
    </message>
    <message>
        <source>The printer gave this label up before it was printed.</source>
        <translation>Máy in đã bỏ nhãn này trước khi in xong.</translation>
    </message>
    <message>
        <source>Look at the printer and its queue, then print again.</source>
        <translation>Hãy xem máy in và hàng đợi của nó, rồi in lại.</translation>
    </message>
    <message>
        <source>The queue is done with the label, but it does not see what comes out.</source>
        <translation>Hàng đợi đã xử lý xong nhãn, nhưng nó không biết có gì in ra.</translation>
    </message>
    <message>
        <source>Scan the label, or print on the printer itself: [labels] printer=ipp://….</source>
        <translation>Hãy quét nhãn, hoặc in thẳng ra máy in: [labels] printer=ipp://….</translation>
    </message>
    <message>
        <source>The printer is out of labels.</source>
        <translation>Máy in đã hết nhãn.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Hãy lắp cuộn mới.</translation>
    </message>
    <message>
        <source>Labels are stuck in the printer.</source>
        <translation>Nhãn bị kẹt trong máy in.</translation>
    </message>
    <message>
        <source>Open it, take them out and close it again.</source>
        <translation>Hãy mở máy in, lấy nhãn ra rồi đóng lại.</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>Máy in đang mở.</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>Hãy đóng nắp máy in.</translation>
    </message>
    <message>
        <source>The printer has no ribbon, ink or toner left.</source>
        <translation>Máy in hết ruy băng, mực hoặc mực bột.</translation>
    </message>
    <message>
        <source>Put in a new one.</source>
        <translation>Hãy lắp cái mới.</translation>
    </message>
    <message>
        <source>Printed labels block the printer.</source>
        <translation>Nhãn đã in đang chặn máy in.</translation>
    </message>
    <message>
        <source>Take them away.</source>
        <translation>Hãy lấy chúng ra.</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>Máy in đang tạm dừng.</translation>
    </message>
    <message>
        <source>Press its pause key, or resume the queue.</source>
        <translation>Hãy nhấn phím tạm dừng trên máy in, hoặc cho hàng đợi chạy tiếp.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Máy in không trả lời.</translation>
    </message>
    <message>
        <source>Check that it is on and connected.</source>
        <translation>Hãy kiểm tra xem máy in đã bật và đã kết nối chưa.</translation>
    </message>
    <message>
        <source>This printer takes no PDF.</source>
        <translation>Máy in này không nhận PDF.</translation>
    </message>
    <message>
        <source>Set up a queue for it in CUPS, and name that queue.</source>
        <translation>Hãy thiết lập một hàng đợi cho nó trong CUPS rồi ghi tên hàng đợi đó.</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>Máy in đã dừng.</translation>
    </message>
    <message>
        <source>Look at the printer, then resume it or its queue.</source>
        <translation>Hãy xem máy in, rồi cho nó hoặc hàng đợi của nó chạy tiếp.</translation>
    </message>
    <message>
        <source>The printer takes no jobs.</source>
        <translation>Máy in không nhận lệnh in.</translation>
    </message>
    <message>
        <source>Let its queue accept jobs again.</source>
        <translation>Hãy cho hàng đợi của nó nhận lệnh in trở lại.</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>Dịch vụ in không trả lời.</translation>
    </message>
    <message>
        <source>Start CUPS, or check CUPS_SERVER.</source>
        <translation>Hãy khởi động CUPS, hoặc kiểm tra CUPS_SERVER.</translation>
    </message>
    <message>
        <source>The printer's answer was lost.</source>
        <translation>Câu trả lời của máy in đã bị mất.</translation>
    </message>
    <message>
        <source>There is no such printer or job.</source>
        <translation>Không có máy in hoặc lệnh in này.</translation>
    </message>
    <message>
        <source>Check the printer's name in the settings.</source>
        <translation>Hãy kiểm tra tên máy in trong cấu hình.</translation>
    </message>
    <message>
        <source>The printer refused: %1.</source>
        <translation>Máy in từ chối: %1.</translation>
    </message>
    <message>
        <source>Check that it takes PDF, this label size, and jobs of this user.</source>
        <translation>Hãy kiểm tra xem máy in có nhận PDF, cỡ nhãn này và lệnh in của người dùng này không.</translation>
    </message>
    <message>
        <source>The printer does not take labels of %1 x %2 mm.</source>
        <translation>Máy in không nhận nhãn cỡ %1 x %2 mm.</translation>
    </message>
    <message>
        <source>Put in the labels that the settings name, or change [labels] in the settings.</source>
        <translation>Hãy lắp nhãn đúng như cấu hình đã ghi, hoặc sửa [labels] trong cấu hình.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): a queue does not see labels, each must be scanned back</source>
        <translation>%1 (%2): hàng đợi không nhìn thấy nhãn, phải quét lại từng nhãn</translation>
    </message>
    <message>
        <source>This is not the address of a printer.</source>
        <translation>Đây không phải là địa chỉ máy in.</translation>
    </message>
    <message>
        <source>Write cups:QUEUE, ipp://HOST/ipp/print or ipps://HOST/ipp/print, without user and password.</source>
        <translation>Hãy ghi cups:QUEUE, ipp://HOST/ipp/print hoặc ipps://HOST/ipp/print, không kèm tên người dùng và mật khẩu.</translation>
    </message>
    <message>
        <source>This is no SVG file.</source>
        <translation>Đây không phải là tệp SVG.</translation>
    </message>
    <message>
        <source>Save it as plain SVG, with shapes turned into paths and nothing linked.</source>
        <translation>Hãy lưu dưới dạng SVG thuần, chuyển các hình thành đường nét và không dùng liên kết.</translation>
    </message>
    <message>
        <source>The template is not well-formed (%1).</source>
        <translation>Mẫu nhãn không đúng cú pháp (%1).</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>Hãy sửa dòng này.</translation>
    </message>
    <message>
        <source>The template declares or uses entities.</source>
        <translation>Mẫu nhãn khai báo hoặc dùng thực thể (entity).</translation>
    </message>
    <message>
        <source>Take the DOCTYPE and its entities out.</source>
        <translation>Hãy bỏ DOCTYPE và các thực thể của nó.</translation>
    </message>
    <message>
        <source>The template's unit is not the millimetre.</source>
        <translation>Đơn vị của mẫu nhãn không phải là milimét.</translation>
    </message>
    <message>
        <source>Write viewBox="%1".</source>
        <translation>Hãy ghi viewBox="%1".</translation>
    </message>
    <message>
        <source>The template is nested too deeply.</source>
        <translation>Mẫu nhãn có quá nhiều lớp lồng nhau.</translation>
    </message>
    <message>
        <source>Ungroup its shapes.</source>
        <translation>Hãy bỏ nhóm các hình.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot be printed.</source>
        <translation>Không thể in &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The template leads to something outside of it.</source>
        <translation>Mẫu nhãn dẫn đến thứ nằm ngoài nó.</translation>
    </message>
    <message>
        <source>Embed the picture as PNG or JPEG.</source>
        <translation>Hãy nhúng hình dưới dạng PNG hoặc JPEG.</translation>
    </message>
    <message>
        <source>Patterns, gradients and masks cannot be printed.</source>
        <translation>Không thể in hoa văn, dải màu và mặt nạ.</translation>
    </message>
    <message>
        <source>Use black and white.</source>
        <translation>Hãy dùng đen và trắng.</translation>
    </message>
    <message>
        <source>Texts and codes cannot be turned, moved or scaled.</source>
        <translation>Không thể xoay, dời hoặc phóng thu chữ và mã.</translation>
    </message>
    <message>
        <source>Ungroup it and give its real place; no transform.</source>
        <translation>Hãy bỏ nhóm và ghi đúng vị trí thật; không dùng transform.</translation>
    </message>
    <message>
        <source>Only a &lt;rect&gt; can be the place of a code.</source>
        <translation>Chỉ &lt;rect&gt; mới làm được chỗ đặt mã.</translation>
    </message>
    <message>
        <source>Draw a rectangle there.</source>
        <translation>Hãy vẽ một hình chữ nhật ở đó.</translation>
    </message>
    <message>
        <source>The template has two QR codes.</source>
        <translation>Mẫu nhãn có hai mã QR.</translation>
    </message>
    <message>
        <source>Keep one: a camera takes either.</source>
        <translation>Hãy giữ lại một mã: máy ảnh có thể đọc mã này hoặc mã kia.</translation>
    </message>
    <message>
        <source>This code says nothing.</source>
        <translation>Mã này không chứa gì.</translation>
    </message>
    <message>
        <source>Write for example data-text="{serial}".</source>
        <translation>Hãy ghi chẳng hạn data-text="{serial}".</translation>
    </message>
    <message>
        <source>A sheet has one cell, which names the template of its labels.</source>
        <translation>Một tờ nhãn có một ô, ô này nêu tên mẫu nhãn của các nhãn trên tờ.</translation>
    </message>
    <message>
        <source>Write for example data-template="57x32".</source>
        <translation>Hãy ghi chẳng hạn data-template="57x32".</translation>
    </message>
    <message>
        <source>The labels reach over the edge of the sheet.</source>
        <translation>Các nhãn vượt quá mép tờ nhãn.</translation>
    </message>
    <message>
        <source>Check columns, rows and the distances between them.</source>
        <translation>Hãy kiểm tra số cột, số hàng và khoảng cách giữa chúng.</translation>
    </message>
    <message>
        <source>A text has more than one line.</source>
        <translation>Một đoạn chữ có nhiều hơn một dòng.</translation>
    </message>
    <message>
        <source>Write one &lt;text&gt; for each line.</source>
        <translation>Hãy ghi mỗi dòng một &lt;text&gt;.</translation>
    </message>
    <message>
        <source>The mark of a reprint may not be shortened or left out.</source>
        <translation>Không được rút ngắn hay bỏ dấu hiệu bản in lại.</translation>
    </message>
    <message>
        <source>Take data-fit and data-if away from this text.</source>
        <translation>Hãy bỏ data-fit và data-if khỏi đoạn chữ này.</translation>
    </message>
    <message>
        <source>The template is larger than 1 MB.</source>
        <translation>Mẫu nhãn lớn hơn 1 MB.</translation>
    </message>
    <message>
        <source>Embed smaller pictures.</source>
        <translation>Hãy nhúng hình nhỏ hơn.</translation>
    </message>
    <message>
        <source>%1 does not fit: it needs %2 x %3 mm at %4 dpi and has %5 x %6.</source>
        <translation>%1 không vừa: cần %2 x %3 mm ở %4 dpi nhưng chỉ có %5 x %6.</translation>
    </message>
    <message>
        <source>Use a template with a larger place for it, or a printer with more dots per inch.</source>
        <translation>Hãy dùng mẫu nhãn có chỗ rộng hơn cho nó, hoặc máy in có nhiều điểm hơn trên mỗi inch.</translation>
    </message>
    <message>
        <source>The QR code</source>
        <translation>Mã QR</translation>
    </message>
    <message>
        <source>The code of "%1"</source>
        <translation>Mã của "%1"</translation>
    </message>
    <message>
        <source>The text "%1"</source>
        <translation>Chữ "%1"</translation>
    </message>
    <message>
        <source>Move it on the template.</source>
        <translation>Hãy dời nó trên mẫu nhãn.</translation>
    </message>
    <message>
        <source>What stands here reaches over the label's edge.</source>
        <translation>Nội dung ở đây vượt quá mép nhãn.</translation>
    </message>
    <message>
        <source>What stands here and in line %1 overlaps.</source>
        <translation>Nội dung ở đây và ở dòng %1 chồng lên nhau.</translation>
    </message>
    <message>
        <source>A line or picture reaches into the light border of the code that stands here.</source>
        <translation>Một đường nét hoặc hình lấn vào viền trắng của mã ở đây.</translation>
    </message>
    <message>
        <source>No installed font has all letters of "%1".</source>
        <translation>Không phông chữ nào đã cài đặt có đủ các chữ của "%1".</translation>
    </message>
    <message>
        <source>Install a font for this script, for example the package fonts-noto-core.</source>
        <translation>Hãy cài đặt phông cho loại chữ này, ví dụ gói fonts-noto-core.</translation>
    </message>
    <message>
        <source>The label does not fit on %1 x %2 mm at %3 dpi.</source>
        <translation>Nhãn không vừa trên %1 x %2 mm ở %3 dpi.</translation>
    </message>
    <message>
        <source>Use labels of at least %1 x %2 mm, or a printer with more dots per inch.</source>
        <translation>Hãy dùng nhãn cỡ ít nhất %1 x %2 mm, hoặc máy in có nhiều điểm hơn trên mỗi inch.</translation>
    </message>
    <message>
        <source>The label's size or resolution is not possible.</source>
        <translation>Không thể dùng cỡ hoặc độ phân giải này cho nhãn.</translation>
    </message>
    <message>
        <source>Use up to 400 mm a side and 100 to 2400 dpi.</source>
        <translation>Hãy dùng tối đa 400 mm mỗi cạnh và 100 đến 2400 dpi.</translation>
    </message>
    <message>
        <source>No font is installed, so labels cannot be printed.</source>
        <translation>Chưa cài đặt phông chữ nào nên không thể in nhãn.</translation>
    </message>
    <message>
        <source>Install a font, for example the package fonts-dejavu-core.</source>
        <translation>Hãy cài đặt một phông chữ, ví dụ gói fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>The label folder cannot be created.</source>
        <translation>Không thể tạo thư mục nhãn.</translation>
    </message>
    <message>
        <source>Check the folder's name, its permissions and the space on the disk.</source>
        <translation>Hãy kiểm tra tên thư mục, quyền truy cập của nó và chỗ trống trên ổ đĩa.</translation>
    </message>
    <message>
        <source>The label folder cannot be written.</source>
        <translation>Không thể ghi vào thư mục nhãn.</translation>
    </message>
    <message>
        <source>Check the folder's name and its permissions.</source>
        <translation>Hãy kiểm tra tên thư mục và quyền truy cập của nó.</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <translation>Tệp PDF trong %1</translation>
    </message>
    <message>
        <source>The printer has no labels.</source>
        <translation>Máy in không có nhãn.</translation>
    </message>
    <message>
        <source>Put in a new roll and close the printer.</source>
        <translation>Hãy lắp cuộn mới rồi đóng máy in.</translation>
    </message>
    <message>
        <source>The printer has no ribbon.</source>
        <translation>Máy in không có ruy băng.</translation>
    </message>
    <message>
        <source>Put in a new ribbon and close the printer.</source>
        <translation>Hãy lắp ruy băng mới rồi đóng máy in.</translation>
    </message>
    <message>
        <source>The printer has no labels or no ribbon.</source>
        <translation>Máy in không có nhãn hoặc không có ruy băng.</translation>
    </message>
    <message>
        <source>Put in what is missing and close the printer.</source>
        <translation>Hãy lắp thứ còn thiếu rồi đóng máy in.</translation>
    </message>
    <message>
        <source>Close the print head until it clicks.</source>
        <translation>Hãy đóng đầu in đến khi nghe tiếng tách.</translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation>Đầu in quá nóng.</translation>
    </message>
    <message>
        <source>Let the printer cool down for a few minutes.</source>
        <translation>Hãy để máy in nguội vài phút.</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck.</source>
        <translation>Dao cắt của máy in bị kẹt.</translation>
    </message>
    <message>
        <source>Switch the printer off, free the cutter, and switch it on.</source>
        <translation>Hãy tắt máy in, gỡ kẹt dao cắt rồi bật lại.</translation>
    </message>
    <message>
        <source>Press the printer's pause button.</source>
        <translation>Hãy nhấn nút tạm dừng trên máy in.</translation>
    </message>
    <message>
        <source>The printer is in its test mode, in which it prints numbers.</source>
        <translation>Máy in đang ở chế độ thử, trong chế độ này nó in ra các con số.</translation>
    </message>
    <message>
        <source>Switch the printer off and on.</source>
        <translation>Hãy tắt máy in rồi bật lại.</translation>
    </message>
    <message>
        <source>The printer has lost its own settings.</source>
        <translation>Máy in đã mất các thiết lập riêng của nó.</translation>
    </message>
    <message>
        <source>Set the printer up again: label size, sensor, network.</source>
        <translation>Hãy thiết lập lại máy in: cỡ nhãn, cảm biến, mạng.</translation>
    </message>
    <message>
        <source>The printer says that it was sent something wrong.</source>
        <translation>Máy in báo rằng nó nhận được dữ liệu sai.</translation>
    </message>
    <message>
        <source>Switch the printer off and on, and check that the label's size and dots per inch in the settings are the printer's.</source>
        <translation>Hãy tắt máy in rồi bật lại, và kiểm tra xem cỡ nhãn và số điểm trên mỗi inch trong cấu hình có đúng với máy in không.</translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation>Máy in báo có sự cố.</translation>
    </message>
    <message>
        <source>Look at the printer's display and at its manual.</source>
        <translation>Hãy xem màn hình của máy in và sách hướng dẫn của nó.</translation>
    </message>
    <message>
        <source>The printer's answer cannot be understood.</source>
        <translation>Không hiểu được câu trả lời của máy in.</translation>
    </message>
    <message>
        <source>Check that the printer speaks the language that the settings name, and that nobody else prints on it.</source>
        <translation>Hãy kiểm tra xem máy in có dùng đúng ngôn ngữ ghi trong cấu hình không, và không có ai khác đang in trên máy này.</translation>
    </message>
    <message>
        <source>%1 Its own number for this is %2.</source>
        <translation>%1 Mã số riêng của máy in cho lỗi này là %2.</translation>
    </message>
    <message>
        <source>The printer waits until its last label is taken off.</source>
        <translation>Máy in đang chờ lấy nhãn cuối cùng ra.</translation>
    </message>
    <message>
        <source>Take the label off.</source>
        <translation>Hãy lấy nhãn ra.</translation>
    </message>
    <message>
        <source>Half of another label lies in the printer's memory.</source>
        <translation>Trong bộ nhớ máy in còn nửa nhãn khác.</translation>
    </message>
    <message>
        <source>The printer's memory is full.</source>
        <translation>Bộ nhớ của máy in đã đầy.</translation>
    </message>
    <message>
        <source>Wait until it has printed, or switch it off and on.</source>
        <translation>Hãy chờ máy in in xong, hoặc tắt rồi bật lại.</translation>
    </message>
    <message>
        <source>The printer is still busy with other labels.</source>
        <translation>Máy in còn đang bận in các nhãn khác.</translation>
    </message>
    <message>
        <source>It was not printed. Choose larger labels or another template; if all labels are refused, tell the maker of this program.</source>
        <translation>Nhãn chưa được in. Hãy chọn nhãn lớn hơn hoặc mẫu nhãn khác; nếu mọi nhãn đều bị từ chối, hãy báo cho nhà phát triển chương trình này.</translation>
    </message>
    <message>
        <source>The label's QR code cannot be read back.</source>
        <translation>Không thể đọc lại mã QR của nhãn.</translation>
    </message>
    <message>
        <source>The label has more than one QR code.</source>
        <translation>Nhãn có nhiều hơn một mã QR.</translation>
    </message>
    <message>
        <source>The label's QR code says something else.</source>
        <translation>Mã QR của nhãn chứa nội dung khác.</translation>
    </message>
    <message>
        <source>The label's QR code is not drawn dot by dot.</source>
        <translation>Mã QR của nhãn không được vẽ đúng từng điểm.</translation>
    </message>
    <message>
        <source>The label's code of "%1" cannot be read back.</source>
        <translation>Không thể đọc lại mã của "%1" trên nhãn.</translation>
    </message>
    <message>
        <source>There is no text for the QR code.</source>
        <translation>Không có nội dung cho mã QR.</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>Nội dung quá dài cho mã QR.</translation>
    </message>
    <message>
        <source>Choose a lower error correction.</source>
        <translation>Hãy chọn mức sửa lỗi thấp hơn.</translation>
    </message>
    <message>
        <source>The printer does not say how it is.</source>
        <translation>Máy in không cho biết tình trạng của nó.</translation>
    </message>
    <message>
        <source>Look at the printer: labels, ribbon, closed head, no red light. If it can never answer, set printer_answers=false.</source>
        <translation>Hãy xem máy in: còn nhãn, còn ruy băng, đầu in đã đóng, không có đèn đỏ. Nếu máy in không bao giờ trả lời được, hãy đặt printer_answers=false.</translation>
    </message>
    <message>
        <source>The printer has ended the connection.</source>
        <translation>Máy in đã ngắt kết nối.</translation>
    </message>
    <message>
        <source>Check that it is switched on, and that nobody else prints on it.</source>
        <translation>Hãy kiểm tra xem máy in đã bật chưa, và không có ai khác đang in trên máy này.</translation>
    </message>
    <message numerus="yes">
        <source>The printer was not done within %n second(s).</source>
        <translation>
            <numerusform>Máy in không làm xong trong %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look what the printer waits for.</source>
        <translation>Hãy xem máy in đang chờ gì.</translation>
    </message>
    <message>
        <source>The printer took the label, but it never says what came of it.</source>
        <translation>Máy in đã nhận nhãn, nhưng nó không bao giờ báo kết quả.</translation>
    </message>
    <message>
        <source>Scan the label.</source>
        <translation>Hãy quét nhãn.</translation>
    </message>
    <message>
        <source>%1 The label may have been printed all the same.</source>
        <translation>%1 Dù vậy, có thể nhãn đã được in.</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>Không thể kết nối với máy in.</translation>
    </message>
    <message>
        <source>The printer cannot be reached (%1).</source>
        <translation>Không thể kết nối với máy in (%1).</translation>
    </message>
    <message>
        <source>Check that it is switched on, its cable, and its address in the settings.</source>
        <translation>Hãy kiểm tra xem máy in đã bật chưa, cáp của nó và địa chỉ của nó trong cấu hình.</translation>
    </message>
    <message>
        <source>%1 printer %2</source>
        <translation>Máy in %1 %2</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be printed.</source>
        <translation>Chưa cài đặt phông chữ nào nên không thể in gì.</translation>
    </message>
    <message>
        <source>Install a font, for example fonts-dejavu-core.</source>
        <translation>Hãy cài đặt một phông chữ, ví dụ fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 / %2</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Đức</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Pháp</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Tây Ban Nha</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Ý</translation>
    </message>
    <message>
        <source>British</source>
        <translation>Anh</translation>
    </message>
    <message>
        <source>[Tab]</source>
        <translation>[Tab]</translation>
    </message>
    <message>
        <source>[Enter]</source>
        <translation>[Enter]</translation>
    </message>
    <message>
        <source>[Space]</source>
        <translation>[Phím cách]</translation>
    </message>
    <message>
        <source>The scanner is set up right.</source>
        <translation>Máy quét đã được thiết lập đúng.</translation>
    </message>
    <message>
        <source>Nothing arrived. Check the scanner's cable, and scan the test label with the cursor in this field.</source>
        <translation>Không nhận được gì. Hãy kiểm tra cáp của máy quét, rồi quét nhãn thử khi con trỏ nằm trong ô này.</translation>
    </message>
    <message>
        <source>Capitals and small letters are exchanged. Switch off Caps Lock.</source>
        <translation>Chữ hoa và chữ thường bị đổi chỗ. Hãy tắt Caps Lock.</translation>
    </message>
    <message>
        <source>The scanner changes the case of letters. Switch off its case conversion.</source>
        <translation>Máy quét làm đổi chữ hoa và chữ thường. Hãy tắt chức năng đổi chữ hoa/thường của nó.</translation>
    </message>
    <message>
        <source>The scanner types for a US keyboard, but this computer has a %1 one. Set the scanner's keyboard country to %1, or this computer's keyboard to US.</source>
        <translation>Máy quét gõ theo bàn phím Mỹ, nhưng máy tính này dùng bàn phím %1. Hãy đặt nước bàn phím của máy quét thành %1, hoặc đặt bàn phím của máy tính này thành Mỹ.</translation>
    </message>
    <message>
        <source>The scanner types “%1” before the code. Switch off its prefix.</source>
        <translation>Máy quét gõ “%1” trước mã. Hãy tắt tiền tố của nó.</translation>
    </message>
    <message>
        <source>The scanner types “%1” behind the code. Set its suffix to Enter and nothing else.</source>
        <translation>Máy quét gõ “%1” sau mã. Hãy đặt hậu tố của nó thành Enter và không thêm gì khác.</translation>
    </message>
    <message>
        <source>The scanner types “%1” before and “%2” behind the code. Switch off its prefix, and set its suffix to Enter and nothing else.</source>
        <translation>Máy quét gõ “%1” trước mã và “%2” sau mã. Hãy tắt tiền tố của nó, và đặt hậu tố thành Enter và không thêm gì khác.</translation>
    </message>
    <message>
        <source>The end of the code is missing. Raise the longest code that the scanner may read, and scan again.</source>
        <translation>Thiếu phần cuối của mã. Hãy tăng độ dài mã tối đa mà máy quét được đọc, rồi quét lại.</translation>
    </message>
    <message>
        <source>Some characters are missing. Let the scanner pause longer between two characters, and check that it sends the whole code.</source>
        <translation>Thiếu một số ký tự. Hãy cho máy quét nghỉ lâu hơn giữa hai ký tự, và kiểm tra xem nó có gửi cả mã không.</translation>
    </message>
    <message>
        <source>This is not the test label's text. Scan the test label; if you did, reset the scanner to its factory settings.</source>
        <translation>Đây không phải là nội dung của nhãn thử. Hãy quét nhãn thử; nếu bạn đã quét đúng nhãn thử, hãy đưa máy quét về thiết lập gốc của nhà sản xuất.</translation>
    </message>
    <message>
        <source>Character %1 should be “%2”, but “%3” arrived. Scan the test label once more; if that stays, set the scanner's keyboard country to this computer's.</source>
        <translation>Ký tự %1 phải là “%2”, nhưng lại nhận được “%3”. Hãy quét nhãn thử thêm một lần; nếu vẫn vậy, hãy đặt nước bàn phím của máy quét giống máy tính này.</translation>
    </message>
    <message>
        <source>The sheet %1 has labels of %2 x %3 mm, not %4 x %5.</source>
        <translation>Tờ nhãn %1 có nhãn cỡ %2 x %3 mm, không phải %4 x %5.</translation>
    </message>
    <message>
        <source>Choose templates of one size for the sheet and the recipes.</source>
        <translation>Hãy chọn các mẫu nhãn cùng cỡ cho tờ nhãn và các công thức.</translation>
    </message>
    <message>
        <source>The sheet cannot be written (%1).</source>
        <translation>Không thể ghi tờ nhãn (%1).</translation>
    </message>
    <message>
        <source>Sheets of %1 labels as PDF files in %2</source>
        <translation>Tờ nhãn có %1 nhãn, dạng tệp PDF trong %2</translation>
    </message>
    <message>
        <source>%1="%2" is not a number from %3 to %4.</source>
        <translation>%1="%2" không phải là số từ %3 đến %4.</translation>
    </message>
    <message>
        <source>Write it in millimetres, without a unit.</source>
        <translation>Hãy ghi bằng milimét, không kèm đơn vị.</translation>
    </message>
    <message>
        <source>%1="%2" is not the label's size in millimetres.</source>
        <translation>%1="%2" không phải là cỡ nhãn tính bằng milimét.</translation>
    </message>
    <message>
        <source>Write for example %1="50.8mm".</source>
        <translation>Hãy ghi chẳng hạn %1="50.8mm".</translation>
    </message>
    <message>
        <source>This place reaches over the edge of the label.</source>
        <translation>Chỗ này vượt quá mép nhãn.</translation>
    </message>
    <message>
        <source>Make it smaller, or move it.</source>
        <translation>Hãy thu nhỏ nó, hoặc dời nó.</translation>
    </message>
    <message>
        <source>%1="%2" is not known here.</source>
        <translation>%1="%2" không dùng được ở đây.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Hãy ghi một trong các giá trị: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>This is a sheet, not a label.</source>
        <translation>Đây là tờ nhãn, không phải nhãn.</translation>
    </message>
    <message>
        <source>Sheets are printed with printer=pdf:FOLDER.</source>
        <translation>Tờ nhãn được in bằng printer=pdf:FOLDER.</translation>
    </message>
    <message>
        <source>The template has no place for the QR code.</source>
        <translation>Mẫu nhãn không có chỗ cho mã QR.</translation>
    </message>
    <message>
        <source>Draw a rectangle with data-label="qr".</source>
        <translation>Hãy vẽ một hình chữ nhật có data-label="qr".</translation>
    </message>
    <message>
        <source>The template has no place for the mark of a reprint.</source>
        <translation>Mẫu nhãn không có chỗ cho dấu hiệu bản in lại.</translation>
    </message>
    <message>
        <source>Add a text that holds {reprint}; first prints leave it empty.</source>
        <translation>Hãy thêm một đoạn chữ chứa {reprint}; ở bản in đầu, đoạn này để trống.</translation>
    </message>
    <message>
        <source>The template cannot be read (%1).</source>
        <translation>Không thể đọc mẫu nhãn (%1).</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Hãy kiểm tra đường dẫn và quyền truy cập của nó.</translation>
    </message>
    <message>
        <source>There is no label template named %1.</source>
        <translation>Không có mẫu nhãn nào tên là %1.</translation>
    </message>
    <message>
        <source>Use the path of an .svg file, or one of: %1.</source>
        <translation>Hãy dùng đường dẫn của một tệp .svg, hoặc một trong các tên: %1.</translation>
    </message>
    <message>
        <source>The template %1 is for labels of %2 x %3 mm, not %4 x %5.</source>
        <translation>Mẫu nhãn %1 dành cho nhãn cỡ %2 x %3 mm, không phải %4 x %5.</translation>
    </message>
    <message>
        <source>Take width_mm and height_mm out of the settings, or choose another template.</source>
        <translation>Hãy bỏ width_mm và height_mm khỏi cấu hình, hoặc chọn mẫu nhãn khác.</translation>
    </message>
    <message>
        <source>"%1" has a place that cannot be filled.</source>
        <translation>"%1" có một chỗ không thể điền được.</translation>
    </message>
    <message>
        <source>Use {serial}, {eid}, {iccid}, {batch}, {reprint} or {field:NAME}, and no other braces.</source>
        <translation>Hãy dùng {serial}, {eid}, {iccid}, {batch}, {reprint} hoặc {field:NAME}, và không dùng ngoặc nhọn nào khác.</translation>
    </message>
    <message>
        <source>Let the station draw the symbol: set zpl_native_qr=false.</source>
        <translation>Hãy để trạm vẽ mã này: đặt zpl_native_qr=false.</translation>
    </message>
    <message>
        <source>This template has more on it than a QR symbol and texts.</source>
        <translation>Trên mẫu nhãn này có những thứ khác ngoài một mã QR và chữ.</translation>
    </message>
    <message>
        <source>The printer's own QR symbols are too small at %1 dpi.</source>
        <translation>Mã QR do máy in tự vẽ quá nhỏ ở %1 dpi.</translation>
    </message>
    <message>
        <source>The printer's own QR symbols hold plain letters, digits and signs alone.</source>
        <translation>Mã QR do máy in tự vẽ chỉ chứa được chữ cái, chữ số và dấu thông thường.</translation>
    </message>
    <message>
        <source>The printer's own font may lack letters of "%1".</source>
        <translation>Phông chữ riêng của máy in có thể thiếu chữ của "%1".</translation>
    </message>
    <message>
        <source>Let the batch run</source>
        <translation>Cho lô chạy</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>Dừng lô</translation>
    </message>
    <message>
        <source>Try the chosen unit again</source>
        <translation>Thử lại sản phẩm đã chọn</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>In lại nhãn</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>Trở về trang làm việc</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Mở sách hướng dẫn</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Choose slot %1</source>
        <translation>Chọn khe %1</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Thẻ lệnh</translation>
    </message>
</context>
<context>
    <name>lpa</name>
    <message>
        <source>The profile package of the SM-DP+ cannot be read.</source>
        <translation>Không thể đọc gói hồ sơ của SM-DP+.</translation>
    </message>
    <message>
        <source>Nothing was written to the card; ask the operator.</source>
        <translation>Chưa ghi gì vào thẻ; hãy hỏi nhà mạng.</translation>
    </message>
    <message>
        <source>The profile package is larger than one megabyte.</source>
        <translation>Gói hồ sơ lớn hơn một megabyte.</translation>
    </message>
    <message>
        <source>The card agreed to the SM-DP+ address but holds another one.</source>
        <translation>Thẻ đã đồng ý với địa chỉ SM-DP+ nhưng lại chứa một địa chỉ khác.</translation>
    </message>
    <message>
        <source>Set the card aside.</source>
        <translation>Hãy để riêng thẻ này ra.</translation>
    </message>
    <message>
        <source>The card wants further parts of the revocation list.</source>
        <translation>Thẻ cần thêm các phần khác của danh sách thu hồi.</translation>
    </message>
    <message>
        <source>Load the other parts too.</source>
        <translation>Hãy nạp cả các phần còn lại.</translation>
    </message>
    <message>
        <source>Another card is in the reader; nothing was changed.</source>
        <translation>Trong đầu đọc thẻ là một thẻ khác; chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Check the EID, and that the right card is in.</source>
        <translation>Hãy kiểm tra EID, và xem đã cắm đúng thẻ chưa.</translation>
    </message>
    <message>
        <source>The work on the card was stopped.</source>
        <translation>Việc trên thẻ đã bị dừng.</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>Hãy bắt đầu lại khi bạn sẵn sàng.</translation>
    </message>
    <message>
        <source>The card refused a command (status word %1).</source>
        <translation>Thẻ từ chối một lệnh (mã trạng thái %1).</translation>
    </message>
    <message>
        <source>The card is not an eSIM.</source>
        <translation>Thẻ không phải là eSIM.</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>Thẻ đã bị rút ra.</translation>
    </message>
    <message>
        <source>Another program reset the card.</source>
        <translation>Một chương trình khác đã đặt lại thẻ.</translation>
    </message>
    <message>
        <source>The card does not answer.</source>
        <translation>Thẻ không trả lời.</translation>
    </message>
    <message>
        <source>The reader was unplugged.</source>
        <translation>Đầu đọc thẻ đã bị rút ra.</translation>
    </message>
    <message>
        <source>Another program uses the reader.</source>
        <translation>Một chương trình khác đang dùng đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>The card took too long.</source>
        <translation>Thẻ mất quá nhiều thời gian.</translation>
    </message>
    <message>
        <source>The reader's process ended.</source>
        <translation>Tiến trình của đầu đọc thẻ đã dừng.</translation>
    </message>
    <message>
        <source>The card's answer breaks the rules.</source>
        <translation>Câu trả lời của thẻ vi phạm quy tắc.</translation>
    </message>
    <message>
        <source>Take the card out, put it in again and repeat.</source>
        <translation>Hãy rút thẻ ra, cắm lại rồi làm lại.</translation>
    </message>
    <message>
        <source>Try the card once more; if it stays so, set it aside.</source>
        <translation>Hãy thử thẻ thêm một lần; nếu vẫn vậy, hãy để riêng thẻ này ra.</translation>
    </message>
    <message>
        <source>Read the card's profiles again.</source>
        <translation>Hãy đọc lại các hồ sơ trên thẻ.</translation>
    </message>
    <message>
        <source>Ask the operator of the SM-DP+; the unit is held.</source>
        <translation>Hãy hỏi bên quản lý SM-DP+; sản phẩm đang bị tạm giữ.</translation>
    </message>
    <message>
        <source>This kind of profile does not suit this kind of card; ask the operator for another.</source>
        <translation>Loại hồ sơ này không hợp với loại thẻ này; hãy xin nhà mạng hồ sơ khác.</translation>
    </message>
    <message>
        <source>The card has no such profile.</source>
        <translation>Thẻ không có hồ sơ này.</translation>
    </message>
    <message>
        <source>The profile is enabled already.</source>
        <translation>Hồ sơ đã được bật rồi.</translation>
    </message>
    <message>
        <source>The enabled profile forbids that another takes its place.</source>
        <translation>Hồ sơ đang bật không cho hồ sơ khác thay chỗ nó.</translation>
    </message>
    <message>
        <source>Ask the operator of the enabled profile.</source>
        <translation>Hãy hỏi nhà mạng của hồ sơ đang bật.</translation>
    </message>
    <message>
        <source>The card wants another profile enabled again.</source>
        <translation>Thẻ đòi bật lại một hồ sơ khác.</translation>
    </message>
    <message>
        <source>End the test mode of the card first.</source>
        <translation>Hãy kết thúc chế độ thử của thẻ trước.</translation>
    </message>
    <message>
        <source>The card is busy with its own toolkit.</source>
        <translation>Thẻ đang bận với bộ công cụ riêng của nó.</translation>
    </message>
    <message>
        <source>The card did not enable the profile and gives no reason.</source>
        <translation>Thẻ không bật hồ sơ và không nêu lý do.</translation>
    </message>
    <message>
        <source>The profile is not enabled.</source>
        <translation>Hồ sơ chưa được bật.</translation>
    </message>
    <message>
        <source>The profile forbids that it is disabled.</source>
        <translation>Hồ sơ không cho phép tắt nó.</translation>
    </message>
    <message>
        <source>Ask the operator of the profile.</source>
        <translation>Hãy hỏi nhà mạng của hồ sơ.</translation>
    </message>
    <message>
        <source>The card did not disable the profile and gives no reason.</source>
        <translation>Thẻ không tắt hồ sơ và không nêu lý do.</translation>
    </message>
    <message>
        <source>An enabled profile cannot be deleted.</source>
        <translation>Không thể xóa hồ sơ đang bật.</translation>
    </message>
    <message>
        <source>Disable the profile first.</source>
        <translation>Hãy tắt hồ sơ trước.</translation>
    </message>
    <message>
        <source>The profile forbids that it is deleted.</source>
        <translation>Hồ sơ không cho phép xóa nó.</translation>
    </message>
    <message>
        <source>The card did not delete the profile and gives no reason.</source>
        <translation>Thẻ không xóa hồ sơ và không nêu lý do.</translation>
    </message>
    <message>
        <source>The card has nothing of that kind to delete.</source>
        <translation>Thẻ không có gì thuộc loại này để xóa.</translation>
    </message>
    <message>
        <source>The card was not cleared and gives no reason.</source>
        <translation>Thẻ chưa được xóa sạch và không nêu lý do.</translation>
    </message>
    <message>
        <source>The card did not store the name and gives no reason.</source>
        <translation>Thẻ không lưu tên và không nêu lý do.</translation>
    </message>
    <message>
        <source>The card did not store the SM-DP+ address and gives no reason.</source>
        <translation>Thẻ không lưu địa chỉ SM-DP+ và không nêu lý do.</translation>
    </message>
    <message>
        <source>The card has no such notification any more.</source>
        <translation>Thẻ không còn thông báo này.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Không cần làm gì.</translation>
    </message>
    <message>
        <source>The card did not remove the notification and gives no reason.</source>
        <translation>Thẻ không xóa thông báo và không nêu lý do.</translation>
    </message>
    <message>
        <source>It was delivered; removing it is tried again later.</source>
        <translation>Thông báo đã gửi đến nơi; trạm sẽ thử xóa lại sau.</translation>
    </message>
    <message>
        <source>The card does not understand which fields are asked for.</source>
        <translation>Thẻ không hiểu đang được hỏi những trường nào.</translation>
    </message>
    <message>
        <source>The card is changing its profiles at the moment.</source>
        <translation>Lúc này thẻ đang thay đổi các hồ sơ của nó.</translation>
    </message>
    <message>
        <source>The card did not list its profiles and gives no reason.</source>
        <translation>Thẻ không liệt kê hồ sơ và không nêu lý do.</translation>
    </message>
    <message>
        <source>The card did not list its notifications and gives no reason.</source>
        <translation>Thẻ không liệt kê thông báo và không nêu lý do.</translation>
    </message>
    <message>
        <source>The card does not accept the SM-DP+'s certificate.</source>
        <translation>Thẻ không chấp nhận chứng chỉ của SM-DP+.</translation>
    </message>
    <message>
        <source>Check whether a test card met a live server or the reverse; try another card.</source>
        <translation>Hãy kiểm tra xem có phải thẻ thử gặp máy chủ thật hoặc ngược lại không; hãy thử thẻ khác.</translation>
    </message>
    <message>
        <source>The card found the SM-DP+'s signature wrong.</source>
        <translation>Thẻ thấy chữ ký của SM-DP+ không đúng.</translation>
    </message>
    <message>
        <source>The card does not know the kind of key the SM-DP+ uses.</source>
        <translation>Thẻ không biết loại khóa mà SM-DP+ dùng.</translation>
    </message>
    <message>
        <source>Use a card of a type that the operator has approved.</source>
        <translation>Hãy dùng thẻ thuộc loại mà nhà mạng đã chấp thuận.</translation>
    </message>
    <message>
        <source>The card lost the session before it was complete.</source>
        <translation>Thẻ đã mất phiên trước khi hoàn tất.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Hãy bắt đầu tải lại.</translation>
    </message>
    <message>
        <source>The card refuses the SM-DP+'s identity number.</source>
        <translation>Thẻ từ chối số định danh của SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ answered another card's question.</source>
        <translation>SM-DP+ đã trả lời câu hỏi của một thẻ khác.</translation>
    </message>
    <message>
        <source>The card does not know the authority behind the SM-DP+.</source>
        <translation>Thẻ không biết tổ chức cấp chứng chỉ đứng sau SM-DP+.</translation>
    </message>
    <message>
        <source>The card refused the SM-DP+ and gives no reason.</source>
        <translation>Thẻ từ chối SM-DP+ và không nêu lý do.</translation>
    </message>
    <message>
        <source>The card does not accept the certificate the profile is packed under.</source>
        <translation>Thẻ không chấp nhận chứng chỉ dùng để đóng gói hồ sơ.</translation>
    </message>
    <message>
        <source>The card found the offer's signature wrong.</source>
        <translation>Thẻ thấy chữ ký của bản chào không đúng.</translation>
    </message>
    <message>
        <source>The card does not know the kind of key the profile is packed with.</source>
        <translation>Thẻ không biết loại khóa dùng để đóng gói hồ sơ.</translation>
    </message>
    <message>
        <source>The offer belongs to another session.</source>
        <translation>Bản chào thuộc về một phiên khác.</translation>
    </message>
    <message>
        <source>The card refused the profile and gives no reason.</source>
        <translation>Thẻ từ chối hồ sơ và không nêu lý do.</translation>
    </message>
    <message>
        <source>The card knows no such session any more.</source>
        <translation>Thẻ không còn biết phiên này.</translation>
    </message>
    <message>
        <source>The card did not end the session and gives no reason.</source>
        <translation>Thẻ không kết thúc phiên và không nêu lý do.</translation>
    </message>
    <message>
        <source>The card found the revocation list's signature wrong.</source>
        <translation>Thẻ thấy chữ ký của danh sách thu hồi không đúng.</translation>
    </message>
    <message>
        <source>Get the list from its issuer again.</source>
        <translation>Hãy lấy lại danh sách từ bên cấp nó.</translation>
    </message>
    <message>
        <source>The card cannot read this revocation list.</source>
        <translation>Thẻ không đọc được danh sách thu hồi này.</translation>
    </message>
    <message>
        <source>Get the list in the form that its issuer has for cards.</source>
        <translation>Hãy lấy danh sách ở dạng mà bên cấp dành cho thẻ.</translation>
    </message>
    <message>
        <source>The card has not enough memory for the revocation list.</source>
        <translation>Thẻ không đủ bộ nhớ cho danh sách thu hồi.</translation>
    </message>
    <message>
        <source>Delete a profile that is not needed.</source>
        <translation>Hãy xóa một hồ sơ không cần đến.</translation>
    </message>
    <message>
        <source>The card does not know the issuer of the revocation list.</source>
        <translation>Thẻ không biết bên cấp danh sách thu hồi.</translation>
    </message>
    <message>
        <source>Use the list of an authority that the card trusts.</source>
        <translation>Hãy dùng danh sách của một tổ chức cấp chứng chỉ mà thẻ tin cậy.</translation>
    </message>
    <message>
        <source>The card holds a newer revocation list already.</source>
        <translation>Thẻ đã có một danh sách thu hồi mới hơn.</translation>
    </message>
    <message>
        <source>The card lacks the list that this one continues.</source>
        <translation>Thẻ thiếu danh sách mà danh sách này nối tiếp.</translation>
    </message>
    <message>
        <source>Load the complete list first.</source>
        <translation>Hãy nạp danh sách đầy đủ trước.</translation>
    </message>
    <message>
        <source>The card did not load the revocation list and gives no reason.</source>
        <translation>Thẻ không nạp danh sách thu hồi và không nêu lý do.</translation>
    </message>
    <message>
        <source>The package holds values that are not allowed.</source>
        <translation>Gói chứa những giá trị không được phép.</translation>
    </message>
    <message>
        <source>The package's signature is wrong.</source>
        <translation>Chữ ký của gói không đúng.</translation>
    </message>
    <message>
        <source>The package belongs to another session.</source>
        <translation>Gói thuộc về một phiên khác.</translation>
    </message>
    <message>
        <source>The card does not support how the package is protected.</source>
        <translation>Thẻ không hỗ trợ cách bảo vệ của gói.</translation>
    </message>
    <message>
        <source>The card does not support the operation that the package asks for.</source>
        <translation>Thẻ không hỗ trợ thao tác mà gói yêu cầu.</translation>
    </message>
    <message>
        <source>The card does not take profiles of this class.</source>
        <translation>Thẻ không nhận hồ sơ thuộc lớp này.</translation>
    </message>
    <message>
        <source>The package arrived damaged.</source>
        <translation>Gói bị hỏng khi đến nơi.</translation>
    </message>
    <message>
        <source>Try once more with a new session.</source>
        <translation>Hãy thử thêm một lần với phiên mới.</translation>
    </message>
    <message>
        <source>The package's protection did not hold.</source>
        <translation>Lớp bảo vệ của gói không còn nguyên vẹn.</translation>
    </message>
    <message>
        <source>The card has a profile with this ICCID already.</source>
        <translation>Thẻ đã có một hồ sơ mang ICCID này.</translation>
    </message>
    <message>
        <source>The card is read to see whether it is ours.</source>
        <translation>Trạm sẽ đọc thẻ để xem đó có phải là hồ sơ của sản phẩm này không.</translation>
    </message>
    <message>
        <source>The card has not enough memory for the profile.</source>
        <translation>Thẻ không đủ bộ nhớ cho hồ sơ.</translation>
    </message>
    <message>
        <source>Use another card, or delete a profile that is not needed.</source>
        <translation>Hãy dùng thẻ khác, hoặc xóa một hồ sơ không cần đến.</translation>
    </message>
    <message>
        <source>The installation was interrupted.</source>
        <translation>Việc cài đặt bị gián đoạn.</translation>
    </message>
    <message>
        <source>Keep the card in the reader; the same profile is tried again.</source>
        <translation>Hãy để yên thẻ trong đầu đọc thẻ; trạm sẽ thử lại đúng hồ sơ đó.</translation>
    </message>
    <message>
        <source>The card could not process a part of the profile.</source>
        <translation>Thẻ không xử lý được một phần của hồ sơ.</translation>
    </message>
    <message>
        <source>The profile's data contradict its description.</source>
        <translation>Dữ liệu của hồ sơ mâu thuẫn với phần mô tả của nó.</translation>
    </message>
    <message>
        <source>The test profile carries a key that the card does not allow.</source>
        <translation>Hồ sơ thử mang một khóa mà thẻ không cho phép.</translation>
    </message>
    <message>
        <source>The card does not allow the profile's policy rules.</source>
        <translation>Thẻ không cho phép các quy tắc chính sách của hồ sơ.</translation>
    </message>
    <message>
        <source>The card did not install the profile and gives no reason.</source>
        <translation>Thẻ không cài đặt hồ sơ và không nêu lý do.</translation>
    </message>
    <message>
        <source>while the secure channel was set up</source>
        <translation>trong lúc thiết lập kênh bảo mật</translation>
    </message>
    <message>
        <source>while the place for the profile was made</source>
        <translation>trong lúc tạo chỗ cho hồ sơ</translation>
    </message>
    <message>
        <source>while the profile's description was stored</source>
        <translation>trong lúc lưu phần mô tả hồ sơ</translation>
    </message>
    <message>
        <source>while the rest of the profile's description was stored</source>
        <translation>trong lúc lưu phần mô tả còn lại của hồ sơ</translation>
    </message>
    <message>
        <source>while the keys were replaced</source>
        <translation>trong lúc thay khóa</translation>
    </message>
    <message>
        <source>while the profile's elements were loaded</source>
        <translation>trong lúc nạp các phần tử của hồ sơ</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>ổn</translation>
    </message>
    <message>
        <source>an element of a kind the card does not know</source>
        <translation>một phần tử thuộc loại mà thẻ không biết</translation>
    </message>
    <message>
        <source>a fault of the card's memory</source>
        <translation>lỗi bộ nhớ của thẻ</translation>
    </message>
    <message>
        <source>values that are not allowed</source>
        <translation>giá trị không được phép</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>a wrong format</source>
        <translation>sai định dạng</translation>
    </message>
    <message>
        <source>a parameter that is not allowed</source>
        <translation>một tham số không được phép</translation>
    </message>
    <message>
        <source>a runtime environment the card does not have</source>
        <translation>một môi trường chạy mà thẻ không có</translation>
    </message>
    <message>
        <source>a library the card does not have</source>
        <translation>một thư viện mà thẻ không có</translation>
    </message>
    <message>
        <source>a file template the card does not have</source>
        <translation>một mẫu tệp mà thẻ không có</translation>
    </message>
    <message>
        <source>a feature the card does not have</source>
        <translation>một tính năng mà thẻ không có</translation>
    </message>
    <message>
        <source>a missing PIN</source>
        <translation>thiếu PIN</translation>
    </message>
    <message>
        <source>a profile format the card does not support</source>
        <translation>một định dạng hồ sơ mà thẻ không hỗ trợ</translation>
    </message>
    <message>
        <source>The card refused with reason %1, which is newer than this station knows.</source>
        <translation>Thẻ từ chối với lý do %1, mới hơn những lý do mà trạm này biết.</translation>
    </message>
    <message>
        <source>in step %1 of the package</source>
        <translation>ở bước %1 của gói</translation>
    </message>
    <message>
        <source>status word %1 of the card</source>
        <translation>mã trạng thái %1 của thẻ</translation>
    </message>
    <message>
        <source>status %1, which is newer than this station knows</source>
        <translation>trạng thái %1, mới hơn những trạng thái mà trạm này biết</translation>
    </message>
    <message>
        <source>The search for waiting profiles was stopped.</source>
        <translation>Việc tìm hồ sơ đang chờ đã bị dừng.</translation>
    </message>
    <message>
        <source>The search met an event that cannot be at this point.</source>
        <translation>Việc tìm kiếm gặp một sự kiện không thể xảy ra ở bước này.</translation>
    </message>
    <message>
        <source>Check the network. It is tried a few times.</source>
        <translation>Hãy kiểm tra mạng. Trạm sẽ thử vài lần.</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address and the network. It is tried a few times.</source>
        <translation>Hãy kiểm tra địa chỉ SM-DP+ và mạng. Trạm sẽ thử vài lần.</translation>
    </message>
    <message>
        <source>Import the root certificate of the SM-DP+, and check the station's clock.</source>
        <translation>Hãy nhập chứng chỉ gốc của SM-DP+, và kiểm tra đồng hồ của trạm.</translation>
    </message>
    <message>
        <source>The SM-DP+ shows a certificate of an issuer that this card does not accept.</source>
        <translation>SM-DP+ đưa ra chứng chỉ của một bên cấp mà thẻ này không chấp nhận.</translation>
    </message>
    <message>
        <source>A test card needs a test SM-DP+, a live card a live one: use a card that fits.</source>
        <translation>Thẻ thử cần SM-DP+ thử, thẻ thật cần SM-DP+ thật: hãy dùng thẻ phù hợp.</translation>
    </message>
    <message>
        <source>The download met an event that cannot be at this point.</source>
        <translation>Việc tải gặp một sự kiện không thể xảy ra ở bước này.</translation>
    </message>
    <message>
        <source>The download was stopped before anything was written.</source>
        <translation>Việc tải đã bị dừng trước khi ghi bất cứ gì.</translation>
    </message>
    <message>
        <source>While the profile was written: %1</source>
        <translation>Trong lúc ghi hồ sơ: %1</translation>
    </message>
    <message>
        <source>The card is read to see how far it came.</source>
        <translation>Trạm sẽ đọc thẻ để xem đã làm được đến đâu.</translation>
    </message>
    <message>
        <source>Another card is in the reader than the unit's.</source>
        <translation>Thẻ trong đầu đọc thẻ không phải là thẻ của sản phẩm.</translation>
    </message>
    <message>
        <source>Put in the card with the EID of this unit. Nothing was written.</source>
        <translation>Hãy cắm thẻ có EID của sản phẩm này. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>The SM-DP+ is not the one the activation code was made for.</source>
        <translation>Mã kích hoạt không được tạo cho SM-DP+ này.</translation>
    </message>
    <message>
        <source>Check the activation code; the unit is held.</source>
        <translation>Hãy kiểm tra mã kích hoạt; sản phẩm đang bị tạm giữ.</translation>
    </message>
    <message>
        <source>The card does not allow this operator's profile to forbid disabling or deleting.</source>
        <translation>Thẻ không cho phép hồ sơ của nhà mạng này cấm tắt hoặc cấm xóa.</translation>
    </message>
    <message>
        <source>Ask the operator for a profile without these rules.</source>
        <translation>Hãy xin nhà mạng một hồ sơ không có các quy tắc này.</translation>
    </message>
    <message>
        <source>The operator wants a confirmation code for this profile.</source>
        <translation>Nhà mạng đòi mã xác nhận cho hồ sơ này.</translation>
    </message>
    <message>
        <source>Enter the confirmation code and start again.</source>
        <translation>Hãy nhập mã xác nhận rồi bắt đầu lại.</translation>
    </message>
    <message>
        <source>The card took the whole profile but did not say whether it is installed.</source>
        <translation>Thẻ đã nhận toàn bộ hồ sơ nhưng không báo đã cài đặt hay chưa.</translation>
    </message>
    <message>
        <source>The card is read to find out.</source>
        <translation>Trạm sẽ đọc thẻ để biết rõ.</translation>
    </message>
    <message>
        <source>The card is read to find out whether the profile is installed.</source>
        <translation>Trạm sẽ đọc thẻ để biết hồ sơ đã được cài đặt chưa.</translation>
    </message>
    <message>
        <source>The card's report on the installation is not signed by it.</source>
        <translation>Báo cáo cài đặt của thẻ không có chữ ký của thẻ đó.</translation>
    </message>
    <message>
        <source>The card reported the result of another installation.</source>
        <translation>Thẻ báo kết quả của một lần cài đặt khác.</translation>
    </message>
    <message>
        <source>This server is an SM-DS: it knows where profiles are and has none itself.</source>
        <translation>Máy chủ này là SM-DS: nó biết hồ sơ nằm ở đâu nhưng tự nó không có hồ sơ nào.</translation>
    </message>
    <message>
        <source>Use the SM-DP+'s address, or ask this server for what waits there: card download --smds.</source>
        <translation>Hãy dùng địa chỉ của SM-DP+, hoặc hỏi máy chủ này xem có gì đang chờ ở đó: card download --smds.</translation>
    </message>
    <message>
        <source>The SM-DP+'s description of the profile cannot be read.</source>
        <translation>Không thể đọc phần mô tả hồ sơ của SM-DP+.</translation>
    </message>
    <message>
        <source>Ask the operator; the unit is held.</source>
        <translation>Hãy hỏi nhà mạng; sản phẩm đang bị tạm giữ.</translation>
    </message>
    <message>
        <source>The SM-DP+ offers another profile than the reserved one.</source>
        <translation>SM-DP+ chào một hồ sơ khác với hồ sơ đã đặt trước.</translation>
    </message>
    <message>
        <source>Nothing was written; ask the operator. The unit is held.</source>
        <translation>Chưa ghi gì cả; hãy hỏi nhà mạng. Sản phẩm đang bị tạm giữ.</translation>
    </message>
    <message>
        <source>The SM-DP+ sent the package of another session.</source>
        <translation>SM-DP+ đã gửi gói của một phiên khác.</translation>
    </message>
    <message>
        <source>The package holds another profile than the SM-DP+ announced.</source>
        <translation>Gói chứa một hồ sơ khác với hồ sơ mà SM-DP+ đã báo.</translation>
    </message>
    <message>
        <source>The card's answer cannot be read.</source>
        <translation>Không thể đọc câu trả lời của thẻ.</translation>
    </message>
    <message>
        <source>The SM-DP+ gave no usable answer (HTTP %1).</source>
        <translation>SM-DP+ không đưa ra câu trả lời dùng được (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the network and the SM-DP+ address. It is tried a few times.</source>
        <translation>Hãy kiểm tra mạng và địa chỉ SM-DP+. Trạm sẽ thử vài lần.</translation>
    </message>
    <message>
        <source>The SM-DP+ sends the station on to another address, which is not followed.</source>
        <translation>SM-DP+ chuyển trạm sang một địa chỉ khác; trạm không đi theo.</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address, and whether a proxy answers for it.</source>
        <translation>Hãy kiểm tra địa chỉ SM-DP+, và xem có proxy nào trả lời thay nó không.</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer breaks the protocol's rules.</source>
        <translation>Câu trả lời của SM-DP+ vi phạm quy tắc của giao thức.</translation>
    </message>
    <message>
        <source>The card did not install the profile: reason %1, newer than this station knows.</source>
        <translation>Thẻ không cài đặt hồ sơ: lý do %1, mới hơn những lý do mà trạm này biết.</translation>
    </message>
    <message>
        <source> It happened %1.</source>
        <translation> Việc này xảy ra %1.</translation>
    </message>
    <message>
        <source> Element %1: %2.</source>
        <translation> Phần tử %1: %2.</translation>
    </message>
    <message>
        <source> The card names %1.</source>
        <translation> Thẻ nêu: %1.</translation>
    </message>
    <message>
        <source>This is no recording of a card session (line %1).</source>
        <translation>Đây không phải là bản ghi lại một phiên thẻ (dòng %1).</translation>
    </message>
    <message>
        <source>A line of the recording cannot be read.</source>
        <translation>Không thể đọc một dòng của bản ghi lại.</translation>
    </message>
    <message>
        <source>Set this card aside and use another.</source>
        <translation>Hãy để riêng thẻ này ra và dùng thẻ khác.</translation>
    </message>
    <message>
        <source>Check whether a test card met a live server or the reverse; use another card.</source>
        <translation>Hãy kiểm tra xem có phải thẻ thử gặp máy chủ thật hoặc ngược lại không; hãy dùng thẻ khác.</translation>
    </message>
    <message>
        <source>A new profile must be ordered.</source>
        <translation>Phải đặt hàng một hồ sơ mới.</translation>
    </message>
    <message>
        <source>The profile is reserved for another card.</source>
        <translation>Hồ sơ đã được đặt trước cho một thẻ khác.</translation>
    </message>
    <message>
        <source>Put in the card the profile was reserved for, or ask the operator.</source>
        <translation>Hãy cắm đúng thẻ đã được đặt trước hồ sơ này, hoặc hỏi nhà mạng.</translation>
    </message>
    <message>
        <source>Report this to the maker of the station.</source>
        <translation>Hãy báo việc này cho nhà phát triển trạm.</translation>
    </message>
    <message>
        <source>The operator's discovery service (SM-DS) refused.</source>
        <translation>Dịch vụ dò tìm (SM-DS) của nhà mạng đã từ chối.</translation>
    </message>
    <message>
        <source>The operator does not offer this type of profile here.</source>
        <translation>Nhà mạng không cung cấp loại hồ sơ này ở đây.</translation>
    </message>
    <message>
        <source>The operator's system refused the profile's ICCID.</source>
        <translation>Hệ thống của nhà mạng từ chối ICCID của hồ sơ.</translation>
    </message>
    <message>
        <source>The card has not enough space for the profile.</source>
        <translation>Thẻ không đủ chỗ cho hồ sơ.</translation>
    </message>
    <message>
        <source>The SM-DP+ found the card's signature wrong.</source>
        <translation>SM-DP+ thấy chữ ký của thẻ không đúng.</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, set the card aside.</source>
        <translation>Hãy thử thêm một lần; nếu vẫn vậy, hãy để riêng thẻ này ra.</translation>
    </message>
    <message>
        <source>The order is not bound to this card's EID.</source>
        <translation>Đơn hàng không gắn với EID của thẻ này.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not trust the card's maker.</source>
        <translation>SM-DP+ không tin cậy nhà sản xuất thẻ.</translation>
    </message>
    <message>
        <source>The certificate of the card's maker has expired.</source>
        <translation>Chứng chỉ của nhà sản xuất thẻ đã hết hạn.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept the card's certificate.</source>
        <translation>SM-DP+ không chấp nhận chứng chỉ của thẻ.</translation>
    </message>
    <message>
        <source>The card's certificate has expired.</source>
        <translation>Chứng chỉ của thẻ đã hết hạn.</translation>
    </message>
    <message>
        <source>The card's EID does not belong to the maker that certified it.</source>
        <translation>EID của thẻ không thuộc về nhà sản xuất đã chứng nhận nó.</translation>
    </message>
    <message>
        <source>The operator has not released the profile yet.</source>
        <translation>Nhà mạng chưa mở hồ sơ này để tải.</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>Trạm sẽ thử lại sau.</translation>
    </message>
    <message>
        <source>The profile was handed out before, and is not handed out again.</source>
        <translation>Hồ sơ đã được giao trước đây và không được giao lại.</translation>
    </message>
    <message>
        <source>Find the card that has it; the unit is held.</source>
        <translation>Hãy tìm thẻ đang giữ nó; sản phẩm đang bị tạm giữ.</translation>
    </message>
    <message>
        <source>The operator has no profile of this type left.</source>
        <translation>Nhà mạng không còn hồ sơ nào thuộc loại này.</translation>
    </message>
    <message>
        <source>The operator has no profile that suits this card and device.</source>
        <translation>Nhà mạng không có hồ sơ nào hợp với thẻ và thiết bị này.</translation>
    </message>
    <message>
        <source>Check the device's TAC in the settings, or ask the operator.</source>
        <translation>Hãy kiểm tra TAC của thiết bị trong cấu hình, hoặc hỏi nhà mạng.</translation>
    </message>
    <message>
        <source>The matching ID belongs to more than one order.</source>
        <translation>Matching ID này thuộc về nhiều hơn một đơn hàng.</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses the code: it is wrong, used or withdrawn.</source>
        <translation>SM-DP+ từ chối mã: mã sai, đã dùng hoặc đã bị thu hồi.</translation>
    </message>
    <message>
        <source>Check the code and where it was used; the unit is held.</source>
        <translation>Hãy kiểm tra mã và nơi đã dùng nó; sản phẩm đang bị tạm giữ.</translation>
    </message>
    <message>
        <source>The profile is reserved under another matching ID.</source>
        <translation>Hồ sơ được đặt trước với một matching ID khác.</translation>
    </message>
    <message>
        <source>Enter the confirmation code.</source>
        <translation>Hãy nhập mã xác nhận.</translation>
    </message>
    <message>
        <source>The confirmation code is wrong.</source>
        <translation>Mã xác nhận không đúng.</translation>
    </message>
    <message>
        <source>Enter the right code; too many wrong ones end the order.</source>
        <translation>Hãy nhập đúng mã; nhập sai quá nhiều lần thì đơn hàng sẽ kết thúc.</translation>
    </message>
    <message>
        <source>Too many wrong confirmation codes were given; the order is dead.</source>
        <translation>Đã nhập sai mã xác nhận quá nhiều lần; đơn hàng không còn dùng được.</translation>
    </message>
    <message>
        <source>The SM-DP+ is not the one the code was made for.</source>
        <translation>Mã không được tạo cho SM-DP+ này.</translation>
    </message>
    <message>
        <source>Check the code and its address; the unit is held.</source>
        <translation>Hãy kiểm tra mã và địa chỉ trong mã; sản phẩm đang bị tạm giữ.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know itself by this address.</source>
        <translation>SM-DP+ không coi địa chỉ này là của nó.</translation>
    </message>
    <message>
        <source>Check the spelling of the SM-DP+ address.</source>
        <translation>Hãy kiểm tra cách viết địa chỉ SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ and the card have no authority in common.</source>
        <translation>SM-DP+ và thẻ không có chung tổ chức cấp chứng chỉ nào.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not support this card's version.</source>
        <translation>SM-DP+ không hỗ trợ phiên bản của thẻ này.</translation>
    </message>
    <message>
        <source>Use a card of a newer type.</source>
        <translation>Hãy dùng thẻ thuộc loại mới hơn.</translation>
    </message>
    <message>
        <source>The SM-DP+ has no certificate that this card accepts.</source>
        <translation>SM-DP+ không có chứng chỉ nào mà thẻ này chấp nhận.</translation>
    </message>
    <message>
        <source>The order has expired.</source>
        <translation>Đơn hàng đã hết hạn.</translation>
    </message>
    <message>
        <source>The profile was asked for too many times; the order is dead.</source>
        <translation>Hồ sơ đã bị yêu cầu quá nhiều lần; đơn hàng không còn dùng được.</translation>
    </message>
    <message>
        <source>Check the spelling of the SM-DS address.</source>
        <translation>Hãy kiểm tra cách viết địa chỉ SM-DS.</translation>
    </message>
    <message>
        <source>The SM-DP+ has ended the session by itself.</source>
        <translation>SM-DP+ đã tự kết thúc phiên.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know the card's authority.</source>
        <translation>SM-DP+ không biết tổ chức cấp chứng chỉ của thẻ.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not take the form of the request.</source>
        <translation>SM-DP+ không chấp nhận dạng của yêu cầu này.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not support this station's protocol version.</source>
        <translation>SM-DP+ không hỗ trợ phiên bản giao thức của trạm này.</translation>
    </message>
    <message>
        <source>The SM-DP+ misses a part of the request.</source>
        <translation>SM-DP+ thấy thiếu một phần của yêu cầu.</translation>
    </message>
    <message>
        <source>The SM-DP+ does not allow this.</source>
        <translation>SM-DP+ không cho phép việc này.</translation>
    </message>
    <message>
        <source>The SM-DP+ finds the request incomplete or badly formed.</source>
        <translation>SM-DP+ thấy yêu cầu không đầy đủ hoặc sai cấu trúc.</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses under its conditions of use.</source>
        <translation>SM-DP+ từ chối theo điều kiện sử dụng của nó.</translation>
    </message>
    <message>
        <source>The SM-DP+ could not process the request.</source>
        <translation>SM-DP+ không xử lý được yêu cầu.</translation>
    </message>
    <message>
        <source>The SM-DP+ could not reach a system behind it.</source>
        <translation>SM-DP+ không kết nối được với một hệ thống phía sau nó.</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses for reasons of security.</source>
        <translation>SM-DP+ từ chối vì lý do bảo mật.</translation>
    </message>
    <message>
        <source>The SM-DP+ refused the request.</source>
        <translation>SM-DP+ đã từ chối yêu cầu.</translation>
    </message>
    <message>
        <source> It says: %1.</source>
        <translation> Lời báo: %1.</translation>
    </message>
    <message>
        <source>The device's TAC or IMEI in the settings is not a number of the right length.</source>
        <translation>TAC hoặc IMEI của thiết bị trong cấu hình không phải là số có độ dài đúng.</translation>
    </message>
    <message>
        <source>A TAC has 8 digits.</source>
        <translation>TAC có 8 chữ số.</translation>
    </message>
    <message>
        <source>The SM-DP+ answered for another session.</source>
        <translation>SM-DP+ đã trả lời cho một phiên khác.</translation>
    </message>
    <message>
        <source>The SM-DP+ signs under another address than the one that was called.</source>
        <translation>SM-DP+ ký bằng một địa chỉ khác với địa chỉ đã gọi.</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address; the unit is held.</source>
        <translation>Hãy kiểm tra địa chỉ SM-DP+; sản phẩm đang bị tạm giữ.</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the operator where the profile is registered.</source>
        <translation>Chưa ghi gì cả. Hãy hỏi nhà mạng xem hồ sơ được đăng ký ở đâu.</translation>
    </message>
    <message>
        <source>The SM-DS servers send the station in a circle.</source>
        <translation>Các máy chủ SM-DS chuyển trạm đi vòng tròn.</translation>
    </message>
    <message>
        <source>One SM-DS names another again and again; after %1 the station stopped.</source>
        <translation>SM-DS này cứ chỉ sang SM-DS khác; sau %1 lần trạm đã dừng lại.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Settings file.</source>
        <translation>Tệp cấu hình.</translation>
    </message>
    <message>
        <source>Where the journal and the labels are.</source>
        <translation>Nơi chứa nhật ký và các nhãn.</translation>
    </message>
    <message>
        <source>Simulated carrier, server and cards; nothing real is touched.</source>
        <translation>Nhà mạng, máy chủ và thẻ mô phỏng; không đụng đến thứ gì thật.</translation>
    </message>
    <message>
        <source>Import this manifest at the start.</source>
        <translation>Nhập bản kê này khi khởi động.</translation>
    </message>
    <message>
        <source>The batch to open, or the name to import under.</source>
        <translation>Lô cần mở, hoặc tên dùng khi nhập.</translation>
    </message>
    <message>
        <source>Let that batch run at once.</source>
        <translation>Cho lô đó chạy ngay.</translation>
    </message>
    <message>
        <source>The station cannot start</source>
        <translation>Trạm không khởi động được</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>✓  Saved. The station works with it now.</source>
        <translation>✓  Đã lưu. Trạm đang dùng cấu hình mới.</translation>
    </message>
    <message>
        <source>✓  Saved. It takes effect when the batch has stopped.</source>
        <translation>✓  Đã lưu. Cấu hình mới có hiệu lực khi lô đã dừng.</translation>
    </message>
    <message>
        <source>✗  Saved, but the station cannot work with it and goes on as before: %1</source>
        <translation>✗  Đã lưu, nhưng trạm không dùng được cấu hình này và vẫn chạy như cũ: %1</translation>
    </message>
    <message>
        <source>✗  The station could not begin again: %1 Close the window and start the station anew.</source>
        <translation>✗  Trạm không bắt đầu lại được: %1 Hãy đóng cửa sổ và khởi động lại trạm.</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>There is no recipe named %1.</source>
        <translation>Không có công thức nào tên là %1.</translation>
    </message>
    <message>
        <source>Choose a recipe of the settings.</source>
        <translation>Hãy chọn một công thức trong cấu hình.</translation>
    </message>
    <message>
        <source>The manifest has more than %1 rows.</source>
        <translation>Bản kê có hơn %1 hàng.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Hãy chia thành nhiều tệp.</translation>
    </message>
    <message>
        <source>The extra columns hold too much text.</source>
        <translation>Các cột thêm chứa quá nhiều chữ.</translation>
    </message>
    <message>
        <source>Remove columns that are not needed, or split the file.</source>
        <translation>Hãy bỏ các cột không cần, hoặc chia nhỏ tệp.</translation>
    </message>
    <message numerus="yes">
        <source>Units without a fleet: %n. Their Sims are activated in the fleet they already have.</source>
        <translation>
            <numerusform>Sản phẩm không có fleet: %n. SIM của chúng được kích hoạt trong fleet đang có sẵn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty rows left out: %n.</source>
        <translation>
            <numerusform>Hàng trống đã bỏ qua: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The serials are numbers of different lengths. If they began with zeros, a spreadsheet has removed them.</source>
        <translation>Các số sê-ri là số có độ dài khác nhau. Nếu chúng bắt đầu bằng số 0, bảng tính đã bỏ mất các số 0 đó.</translation>
    </message>
    <message>
        <source>The manifest has a header but no units.</source>
        <translation>Bản kê có hàng tiêu đề nhưng không có sản phẩm nào.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>Add one row for each unit.</source>
        <translation>Hãy thêm một hàng cho mỗi sản phẩm.</translation>
    </message>
    <message>
        <source>The first row names the columns; each further row is one unit.</source>
        <translation>Hàng đầu tiên nêu tên các cột; mỗi hàng sau là một sản phẩm.</translation>
    </message>
    <message>
        <source>Every unit appears once: remove or correct one of the two rows.</source>
        <translation>Mỗi sản phẩm chỉ xuất hiện một lần: hãy bỏ hoặc sửa một trong hai hàng.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>Hàng này có %1 ô, hàng tiêu đề có %2 ô.</translation>
    </message>
    <message>
        <source>Put texts that hold the separator between quotes, and fill up missing cells.</source>
        <translation>Hãy đặt đoạn chữ có chứa dấu phân cách trong dấu ngoặc kép, và điền các ô còn thiếu.</translation>
    </message>
    <message>
        <source>The header appears again.</source>
        <translation>Hàng tiêu đề xuất hiện lần nữa.</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>Hãy bỏ hàng này.</translation>
    </message>
    <message>
        <source>The serial is also in row %1.</source>
        <translation>Số sê-ri này cũng có ở hàng %1.</translation>
    </message>
    <message>
        <source>The EID is also in row %1.</source>
        <translation>EID này cũng có ở hàng %1.</translation>
    </message>
    <message>
        <source>There is no recipe of this name.</source>
        <translation>Không có công thức nào mang tên này.</translation>
    </message>
    <message>
        <source>Use a recipe of the settings.</source>
        <translation>Hãy dùng một công thức trong cấu hình.</translation>
    </message>
    <message>
        <source>This is not a way to deliver.</source>
        <translation>Không có cách giao này.</translation>
    </message>
    <message>
        <source>Write install, address or label.</source>
        <translation>Hãy ghi install, address hoặc label.</translation>
    </message>
    <message>
        <source>This is not a way to reserve.</source>
        <translation>Không có cách đặt trước này.</translation>
    </message>
    <message>
        <source>Write eid, matching-id or given.</source>
        <translation>Hãy ghi eid, matching-id hoặc given.</translation>
    </message>
    <message>
        <source>The fleet's name is longer than 128 characters.</source>
        <translation>Tên fleet dài hơn 128 ký tự.</translation>
    </message>
    <message>
        <source>Use the fleet's SID or unique name.</source>
        <translation>Hãy dùng SID hoặc tên duy nhất của fleet.</translation>
    </message>
    <message>
        <source>This cannot be a confirmation code.</source>
        <translation>Đây không thể là mã xác nhận.</translation>
    </message>
    <message>
        <source>Copy it from its source again.</source>
        <translation>Hãy chép lại từ nguồn của nó.</translation>
    </message>
    <message>
        <source>The activation code is also in row %1.</source>
        <translation>Mã kích hoạt này cũng có ở hàng %1.</translation>
    </message>
    <message>
        <source>A profile can be downloaded once: give every unit its own code.</source>
        <translation>Mỗi hồ sơ chỉ tải được một lần: hãy cho mỗi sản phẩm một mã riêng.</translation>
    </message>
    <message>
        <source>The row reserves by "given" but has no activation code.</source>
        <translation>Hàng này đặt trước bằng "given" nhưng không có mã kích hoạt.</translation>
    </message>
    <message>
        <source>Add the activation code, or reserve by eid or matching-id.</source>
        <translation>Hãy thêm mã kích hoạt, hoặc đặt trước bằng eid hoặc matching-id.</translation>
    </message>
    <message>
        <source>The row has an activation code but would reserve another profile.</source>
        <translation>Hàng này có mã kích hoạt nhưng lại sẽ đặt trước một hồ sơ khác.</translation>
    </message>
    <message>
        <source>Leave reserve empty or write given, or remove the code.</source>
        <translation>Hãy để trống reserve hoặc ghi given, hoặc bỏ mã đi.</translation>
    </message>
    <message>
        <source>There is a confirmation code but no activation code.</source>
        <translation>Có mã xác nhận nhưng không có mã kích hoạt.</translation>
    </message>
    <message>
        <source>Add the activation code or remove the confirmation code.</source>
        <translation>Hãy thêm mã kích hoạt hoặc bỏ mã xác nhận.</translation>
    </message>
    <message>
        <source>The activation code needs a confirmation code and there is none.</source>
        <translation>Mã kích hoạt này cần mã xác nhận nhưng lại không có.</translation>
    </message>
    <message>
        <source>Add the confirmation code in its own column.</source>
        <translation>Hãy thêm mã xác nhận vào cột riêng của nó.</translation>
    </message>
    <message>
        <source>An activation code with an empty matching ID can only be installed.</source>
        <translation>Mã kích hoạt có matching ID trống thì chỉ có thể cài đặt.</translation>
    </message>
    <message>
        <source>Write install, or use a code with a matching ID.</source>
        <translation>Hãy ghi install, hoặc dùng mã có matching ID.</translation>
    </message>
    <message>
        <source>Delivering by address needs a reservation by EID.</source>
        <translation>Giao bằng địa chỉ cần lượt đặt trước theo EID.</translation>
    </message>
    <message>
        <source>Write eid under reserve, or choose install or label.</source>
        <translation>Hãy ghi eid ở cột reserve, hoặc chọn install hay label.</translation>
    </message>
    <message>
        <source>The label is the delivery, but the recipe never prints one.</source>
        <translation>Nhãn là cách giao, nhưng công thức này không bao giờ in nhãn.</translation>
    </message>
    <message>
        <source>Choose another recipe or another way to deliver.</source>
        <translation>Hãy chọn công thức khác hoặc cách giao khác.</translation>
    </message>
    <message>
        <source>The recipe wants an EID in every row and this one has none.</source>
        <translation>Công thức đòi EID ở mọi hàng, nhưng hàng này không có.</translation>
    </message>
    <message>
        <source>Add the EID or choose another recipe.</source>
        <translation>Hãy thêm EID hoặc chọn công thức khác.</translation>
    </message>
    <message>
        <source>This cell stands in a column that has no name.</source>
        <translation>Ô này nằm trong một cột không có tên.</translation>
    </message>
    <message>
        <source>Name the column in the first row or empty the cell.</source>
        <translation>Hãy đặt tên cột ở hàng đầu tiên hoặc xóa trống ô này.</translation>
    </message>
    <message>
        <source>This looks like an activation code, but its column has another name.</source>
        <translation>Nội dung này giống mã kích hoạt, nhưng cột của nó có tên khác.</translation>
    </message>
    <message>
        <source>Name the column activation_code, so that the codes are kept secret.</source>
        <translation>Hãy đặt tên cột là activation_code để các mã được giữ bí mật.</translation>
    </message>
    <message>
        <source>The text for the label is longer than 256 bytes.</source>
        <translation>Chữ cho nhãn dài hơn 256 byte.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Hãy rút ngắn.</translation>
    </message>
    <message>
        <source>Export the file again with the EID column formatted as text.</source>
        <translation>Hãy xuất lại tệp với cột EID ở định dạng văn bản.</translation>
    </message>
    <message>
        <source>Copy the EID from its source again.</source>
        <translation>Hãy chép lại EID từ nguồn của nó.</translation>
    </message>
    <message>
        <source>The EID is written with full-width or other digits, not with 0 to 9.</source>
        <translation>EID được viết bằng chữ số toàn độ rộng hoặc loại chữ số khác, không phải 0 đến 9.</translation>
    </message>
    <message>
        <source>The EID holds "%1"; it may hold digits alone.</source>
        <translation>EID chứa "%1"; EID chỉ được có chữ số.</translation>
    </message>
    <message>
        <source>The row has no serial.</source>
        <translation>Hàng này không có số sê-ri.</translation>
    </message>
    <message>
        <source>Every unit needs a serial.</source>
        <translation>Mỗi sản phẩm cần một số sê-ri.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this serial; digits are lost.</source>
        <translation>Bảng tính đã làm tròn số sê-ri này; một số chữ số đã mất.</translation>
    </message>
    <message>
        <source>Export the file again with the serial column formatted as text.</source>
        <translation>Hãy xuất lại tệp với cột số sê-ri ở định dạng văn bản.</translation>
    </message>
    <message>
        <source>The serial is longer than 64 characters.</source>
        <translation>Số sê-ri dài hơn 64 ký tự.</translation>
    </message>
    <message>
        <source>Use a shorter serial.</source>
        <translation>Hãy dùng số sê-ri ngắn hơn.</translation>
    </message>
    <message>
        <source>The serial holds a character other than letters, digits and . _ / -</source>
        <translation>Số sê-ri chứa ký tự khác ngoài chữ cái, chữ số và . _ / -</translation>
    </message>
    <message>
        <source>Look for blanks, accents and invisible characters in it.</source>
        <translation>Hãy tìm khoảng trắng, dấu và ký tự vô hình trong đó.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this EID to "%1"; its digits are lost.</source>
        <translation>Bảng tính đã làm tròn EID này thành "%1"; các chữ số của nó đã mất.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this EID: all digits after the fifteenth are zero.</source>
        <translation>Bảng tính đã làm tròn EID này: mọi chữ số sau chữ số thứ mười lăm đều là 0.</translation>
    </message>
    <message numerus="yes">
        <source>The EID has %n digits; it must have 32.</source>
        <translation>
            <numerusform>EID có %n chữ số; phải có đủ 32.</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digits of this EID are wrong; at least one digit is not right.</source>
        <translation>Chữ số kiểm tra của EID này sai; có ít nhất một chữ số không đúng.</translation>
    </message>
    <message>
        <source>The cell holds an invisible control character (%1).</source>
        <translation>Ô này chứa ký tự điều khiển vô hình (%1).</translation>
    </message>
    <message>
        <source>Type the text again without it.</source>
        <translation>Hãy gõ lại đoạn chữ mà không có ký tự đó.</translation>
    </message>
    <message>
        <source>This label column has no name after the colon.</source>
        <translation>Cột nhãn này không có tên sau dấu hai chấm.</translation>
    </message>
    <message>
        <source>Name it, for example label:model.</source>
        <translation>Hãy đặt tên, ví dụ label:model.</translation>
    </message>
    <message>
        <source>The column %1 appears twice.</source>
        <translation>Cột %1 xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>The columns %1 and %2 mean the same.</source>
        <translation>Cột %1 và cột %2 có cùng nghĩa.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>Hãy giữ lại một cột.</translation>
    </message>
    <message>
        <source>The column %1 is not used. It is kept and exported again.</source>
        <translation>Cột %1 không được dùng. Nó được giữ lại và xuất ra cùng kết quả.</translation>
    </message>
    <message>
        <source>There is no column named serial.</source>
        <translation>Không có cột nào tên là serial.</translation>
    </message>
    <message>
        <source>The first row must name the columns, separated by commas, semicolons or tabs; one of them is serial.</source>
        <translation>Hàng đầu tiên phải nêu tên các cột, cách nhau bằng dấu phẩy, dấu chấm phẩy hoặc tab; một trong số đó là serial.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>cột %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>hàng %1</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>hàng %1, cột %2</translation>
    </message>
    <message>
        <source>Reading the manifest was stopped.</source>
        <translation>Việc đọc bản kê đã bị dừng.</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n faults.</source>
        <translation>
            <numerusform>Có hơn %n lỗi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n faults in all.</source>
        <translation>
            <numerusform>Tổng cộng có %n lỗi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8".</source>
        <translation>Hãy lưu tệp dưới dạng "CSV UTF-8".</translation>
    </message>
    <message>
        <source>The file is written in UTF-16.</source>
        <translation>Tệp được viết bằng UTF-16.</translation>
    </message>
    <message>
        <source>The file begins with an invisible mark twice.</source>
        <translation>Tệp bắt đầu bằng một dấu vô hình lặp hai lần.</translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8" again.</source>
        <translation>Hãy lưu lại tệp dưới dạng "CSV UTF-8".</translation>
    </message>
    <message>
        <source>The separator named in the first line is not supported.</source>
        <translation>Dấu phân cách nêu ở dòng đầu tiên không được hỗ trợ.</translation>
    </message>
    <message>
        <source>Use a comma, a semicolon or a tab.</source>
        <translation>Hãy dùng dấu phẩy, dấu chấm phẩy hoặc tab.</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>Tệp không được viết bằng UTF-8.</translation>
    </message>
    <message>
        <source>The file holds NUL bytes; it is not a CSV text.</source>
        <translation>Tệp chứa byte NUL; đây không phải là văn bản CSV.</translation>
    </message>
    <message>
        <source>A cell goes on after its closing quote.</source>
        <translation>Một ô còn tiếp tục sau dấu ngoặc kép đóng.</translation>
    </message>
    <message>
        <source>Write a quote inside a quoted cell twice.</source>
        <translation>Trong ô có dấu ngoặc kép, hãy viết mỗi dấu ngoặc kép bên trong hai lần.</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>Có dấu ngoặc kép mở mà không đóng.</translation>
    </message>
    <message>
        <source>Add the closing quote, or remove the opening one.</source>
        <translation>Hãy thêm dấu ngoặc kép đóng, hoặc bỏ dấu mở.</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>Một ô quá dài.</translation>
    </message>
    <message>
        <source>A row is too long.</source>
        <translation>Một hàng quá dài.</translation>
    </message>
    <message>
        <source>Look for a missing line end, or remove columns.</source>
        <translation>Hãy tìm chỗ thiếu dấu xuống dòng, hoặc bỏ bớt cột.</translation>
    </message>
    <message>
        <source>Check the file's name and its permissions.</source>
        <translation>Hãy kiểm tra tên tệp và quyền truy cập của nó.</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>Tệp bị thay đổi trong lúc đang đọc.</translation>
    </message>
    <message>
        <source>Import it again once it is complete.</source>
        <translation>Hãy nhập lại khi tệp đã hoàn chỉnh.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>Không thể mở tệp (%1).</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>Không thể đọc tệp (%1).</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>Đây là thư mục hoặc thiết bị, không phải tệp.</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>Hãy chọn một tệp CSV.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>Tệp lớn hơn %1 MB.</translation>
    </message>
    <message>
        <source>The header is too long.</source>
        <translation>Hàng tiêu đề quá dài.</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>Hàng đầu tiên phải nêu tên các cột.</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>Tệp có hơn %1 cột.</translation>
    </message>
    <message>
        <source>Remove columns that are not needed.</source>
        <translation>Hãy bỏ các cột không cần.</translation>
    </message>
    <message>
        <source>The column %1 holds codes, which are secret.</source>
        <translation>Cột %1 chứa mã, mà mã phải được giữ bí mật.</translation>
    </message>
    <message>
        <source>Use it for the codes, or leave it out.</source>
        <translation>Hãy dùng cột này làm mã, hoặc bỏ qua nó.</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>work at the bench</source>
        <translation>dùng bàn làm việc</translation>
    </message>
    <message>
        <source>open or import a batch</source>
        <translation>mở hoặc nhập lô</translation>
    </message>
    <message>
        <source>let a unit go on</source>
        <translation>cho sản phẩm làm tiếp</translation>
    </message>
    <message>
        <source>print a label again</source>
        <translation>in lại nhãn</translation>
    </message>
    <message>
        <source>void a code</source>
        <translation>vô hiệu hóa mã</translation>
    </message>
    <message>
        <source>export records</source>
        <translation>xuất bản ghi</translation>
    </message>
    <message>
        <source>release a stopped line</source>
        <translation>cho dây chuyền đã dừng chạy lại</translation>
    </message>
    <message>
        <source>work on a card by hand</source>
        <translation>tự tay xử lý thẻ</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>thay đổi cấu hình</translation>
    </message>
    <message>
        <source>change which certificates are trusted</source>
        <translation>thay đổi các chứng chỉ được tin cậy</translation>
    </message>
    <message>
        <source>change who may sign in</source>
        <translation>thay đổi ai được đăng nhập</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Chưa có ai đăng nhập.</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>Hãy quét thẻ nhân viên của bạn trước.</translation>
    </message>
    <message>
        <source>An engineer must sign in for this.</source>
        <translation>Việc này cần kỹ sư đăng nhập.</translation>
    </message>
    <message>
        <source>An operator may not %1.</source>
        <translation>Người vận hành không được %1.</translation>
    </message>
    <message>
        <source>Ask an engineer to sign in for this.</source>
        <translation>Hãy nhờ kỹ sư đăng nhập để làm việc này.</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this badge.</source>
        <translation>Nhập sai PIN quá nhiều lần cho thẻ nhân viên này.</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>Hãy chờ %n phút rồi thử lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>operator</source>
        <translation>người vận hành</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>kỹ sư</translation>
    </message>
    <message>
        <source>This is not a badge.</source>
        <translation>Đây không phải là thẻ nhân viên.</translation>
    </message>
    <message>
        <source>A badge has 1 to 32 letters, digits, dots, underscores or hyphens.</source>
        <translation>Mã thẻ nhân viên có 1 đến 32 chữ cái, chữ số, dấu chấm, dấu gạch dưới hoặc dấu gạch nối.</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>Không dùng được tên này.</translation>
    </message>
    <message>
        <source>Give 1 to 64 printable characters.</source>
        <translation>Hãy ghi 1 đến 64 ký tự in được.</translation>
    </message>
    <message>
        <source>The PIN could not be hashed: %1.</source>
        <translation>Không thể tạo mã băm của PIN: %1.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Hãy đóng các chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>This is no hash of a PIN.</source>
        <translation>Đây không phải là mã băm của PIN.</translation>
    </message>
    <message>
        <source>This PIN has not the right length.</source>
        <translation>PIN này có độ dài không đúng.</translation>
    </message>
    <message>
        <source>Give %1 to 64 digits or letters.</source>
        <translation>Hãy nhập %1 đến 64 chữ số hoặc chữ cái.</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try.</source>
        <translation>PIN này quá dễ đoán: ai cũng sẽ thử nó đầu tiên.</translation>
    </message>
    <message>
        <source>Choose one that is no run and no repetition.</source>
        <translation>Hãy chọn PIN không phải dãy liên tiếp và không lặp lại.</translation>
    </message>
    <message>
        <source>Nobody here has the badge %1.</source>
        <translation>Ở đây không ai có thẻ nhân viên %1.</translation>
    </message>
    <message>
        <source>An engineer can add it: Settings, People.</source>
        <translation>Kỹ sư có thể thêm thẻ này: Cấu hình, Nhân viên.</translation>
    </message>
    <message>
        <source>An engineer must have a PIN.</source>
        <translation>Kỹ sư phải có PIN.</translation>
    </message>
    <message>
        <source>Give one: a badge alone proves nothing.</source>
        <translation>Hãy đặt một PIN: chỉ riêng thẻ nhân viên thì chưa chứng minh được gì.</translation>
    </message>
    <message>
        <source>The badge %1 is %2's.</source>
        <translation>Thẻ nhân viên %1 là của %2.</translation>
    </message>
    <message>
        <source>Give another badge, or remove that person first.</source>
        <translation>Hãy dùng thẻ nhân viên khác, hoặc xóa người đó trước.</translation>
    </message>
    <message>
        <source>Somebody with the name %1 is there already.</source>
        <translation>Đã có người mang tên %1.</translation>
    </message>
    <message>
        <source>Make the names differ: records are kept under them.</source>
        <translation>Hãy đặt tên khác nhau: bản ghi được lưu theo tên.</translation>
    </message>
    <message>
        <source>The first person must be an engineer.</source>
        <translation>Người đầu tiên phải là kỹ sư.</translation>
    </message>
    <message>
        <source>Add an engineer, then the operators.</source>
        <translation>Hãy thêm một kỹ sư trước, rồi đến người vận hành.</translation>
    </message>
    <message>
        <source>There are %1 people already.</source>
        <translation>Đã có %1 người.</translation>
    </message>
    <message>
        <source>Remove those who no longer work here.</source>
        <translation>Hãy xóa những người không còn làm việc ở đây.</translation>
    </message>
    <message>
        <source>%1 is the last engineer.</source>
        <translation>%1 là kỹ sư cuối cùng.</translation>
    </message>
    <message>
        <source>Add another engineer first.</source>
        <translation>Hãy thêm một kỹ sư khác trước.</translation>
    </message>
    <message>
        <source>The list of people is damaged: %1.</source>
        <translation>Danh sách nhân viên bị hỏng: %1.</translation>
    </message>
    <message>
        <source>Put a copy of the file back. Where there is none, move it away and set the people up again.</source>
        <translation>Hãy đưa một bản sao của tệp trở lại. Nếu không có, hãy chuyển tệp đi chỗ khác và thiết lập lại nhân viên.</translation>
    </message>
    <message>
        <source>The list of people cannot be read: %1.</source>
        <translation>Không thể đọc danh sách nhân viên: %1.</translation>
    </message>
    <message>
        <source>Check the path, its owner and its permissions.</source>
        <translation>Hãy kiểm tra đường dẫn, chủ sở hữu và quyền truy cập của nó.</translation>
    </message>
    <message>
        <source>The list of people is no file of this user.</source>
        <translation>Danh sách nhân viên không phải là tệp của người dùng này.</translation>
    </message>
    <message>
        <source>The list of people is open to other users.</source>
        <translation>Người dùng khác có thể mở danh sách nhân viên.</translation>
    </message>
    <message>
        <source>Look whether it was changed, then run: chmod 600 %1</source>
        <translation>Hãy xem danh sách có bị sửa không, rồi chạy: chmod 600 %1</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>tệp quá lớn</translation>
    </message>
    <message>
        <source>an entry has no badge</source>
        <translation>một mục không có thẻ nhân viên</translation>
    </message>
    <message>
        <source>the role of badge %1 is unknown</source>
        <translation>không biết vai trò của thẻ nhân viên %1</translation>
    </message>
    <message>
        <source>the PIN of badge %1 is no hash</source>
        <translation>PIN của thẻ nhân viên %1 không phải là mã băm</translation>
    </message>
    <message>
        <source>it is no JSON at byte %1</source>
        <translation>không phải JSON tại byte %1</translation>
    </message>
    <message>
        <source>A newer station has written the list of people.</source>
        <translation>Danh sách nhân viên do một trạm mới hơn ghi.</translation>
    </message>
    <message>
        <source>Start that version, or put the older file back.</source>
        <translation>Hãy khởi động phiên bản đó, hoặc đưa tệp cũ hơn trở lại.</translation>
    </message>
    <message>
        <source>it has no version or no people</source>
        <translation>tệp không có phiên bản hoặc không có nhân viên</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>tệp không nêu ai</translation>
    </message>
    <message>
        <source>The list of people cannot be locked for a change.</source>
        <translation>Không thể khóa danh sách nhân viên để thay đổi.</translation>
    </message>
    <message>
        <source>Check the data folder, and whether another program is changing the list; then try again.</source>
        <translation>Hãy kiểm tra thư mục dữ liệu, và xem có chương trình khác đang sửa danh sách không; rồi thử lại.</translation>
    </message>
    <message>
        <source>let a unit go on that was handed to an engineer</source>
        <translation>cho tiếp tục một sản phẩm đã giao cho kỹ sư</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Units</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Số sê-ri</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người vận hành</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>Bắt đầu (UTC)</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>Kết thúc (UTC)</translation>
    </message>
    <message>
        <source>Where and with which versions</source>
        <translation>Ở đâu và với phiên bản nào</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Từ (UTC)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Label template</source>
        <translation>Mẫu nhãn</translation>
    </message>
    <message>
        <source>import</source>
        <translation>nhập</translation>
    </message>
    <message>
        <source>run</source>
        <translation>chạy</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>Lô %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tạm giữ</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>chưa kết thúc</translation>
    </message>
    <message>
        <source>profiles asked for</source>
        <translation>hồ sơ đã yêu cầu</translation>
    </message>
    <message>
        <source>labels printed</source>
        <translation>nhãn đã in</translation>
    </message>
    <message>
        <source>codes voided</source>
        <translation>mã đã vô hiệu hóa</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Bản kê</translation>
    </message>
    <message>
        <source>Manifest's SHA-256</source>
        <translation>SHA-256 của bản kê</translation>
    </message>
    <message>
        <source>Imported (UTC)</source>
        <translation>Nhập lúc (UTC)</translation>
    </message>
    <message>
        <source>First unit begun (UTC)</source>
        <translation>Bắt đầu sản phẩm đầu (UTC)</translation>
    </message>
    <message>
        <source>Last unit ended (UTC)</source>
        <translation>Kết thúc sản phẩm cuối (UTC)</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>Lập báo cáo (UTC)</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Người lập</translation>
    </message>
    <message>
        <source>%1 on station %2</source>
        <translation>%1 tại trạm %2</translation>
    </message>
    <message>
        <source>Head of the journal, for: journal verify --against</source>
        <translation>Head của nhật ký, dùng cho: journal verify --against</translation>
    </message>
    <message>
        <source>Made: name, date, signature</source>
        <translation>Người lập: tên, ngày, chữ ký</translation>
    </message>
    <message>
        <source>Checked: name, date, signature</source>
        <translation>Người kiểm tra: tên, ngày, chữ ký</translation>
    </message>
    <message>
        <source>Batch %1, station %2, %3 UTC</source>
        <translation>Lô %1, trạm %2, %3 UTC</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>still on the card</source>
        <translation>còn trên thẻ</translation>
    </message>
    <message>
        <source>read from the card</source>
        <translation>đọc từ thẻ</translation>
    </message>
    <message>
        <source>What the chip signed</source>
        <translation>Những gì chip đã ký</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Result of the installation</source>
        <translation>Kết quả cài đặt</translation>
    </message>
    <message>
        <source>Notification %1 for %2: %3</source>
        <translation>Thông báo %1 cho %2: %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Giờ (UTC)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Sản phẩm %1</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Lượt đặt trước</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>Đặt trước bằng</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>Giao bằng</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lô</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1, hàng %2 / %3</translation>
    </message>
    <message>
        <source>Unit %1 of batch %2, station %3, %4 UTC</source>
        <translation>Sản phẩm %1 của lô %2, trạm %3, %4 UTC</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>Biến môi trường %1 chưa được đặt.</translation>
    </message>
    <message>
        <source>Set it before the station starts.</source>
        <translation>Hãy đặt biến này trước khi khởi động trạm.</translation>
    </message>
    <message>
        <source>The secret's file %1 cannot be read.</source>
        <translation>Không thể đọc tệp mã bí mật %1.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Hãy kiểm tra đường dẫn và chủ sở hữu của nó.</translation>
    </message>
    <message>
        <source>The secret's file %1 can be read by others.</source>
        <translation>Người khác có thể đọc tệp mã bí mật %1.</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>Hãy chạy: chmod 600 %1</translation>
    </message>
    <message>
        <source>The secret cannot be found.</source>
        <translation>Không tìm thấy mã bí mật.</translation>
    </message>
    <message>
        <source>"%1" is not a number from %2 to %3.</source>
        <translation>"%1" không phải là số từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Write a whole number in that range.</source>
        <translation>Hãy ghi một số nguyên trong khoảng đó.</translation>
    </message>
    <message>
        <source>"%1" is not a size in millimetres from 5 to 500.</source>
        <translation>"%1" không phải là cỡ từ 5 đến 500 milimét.</translation>
    </message>
    <message>
        <source>Write the label's size, for example 50.8.</source>
        <translation>Hãy ghi cỡ nhãn, ví dụ 50.8.</translation>
    </message>
    <message>
        <source>"%1" is not one of the choices.</source>
        <translation>"%1" không nằm trong các giá trị cho phép.</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>Hãy ghi một trong các giá trị: %1.</translation>
    </message>
    <message>
        <source>"%1" is not an address that may be used.</source>
        <translation>"%1" không phải là địa chỉ được phép dùng.</translation>
    </message>
    <message>
        <source>Write an https:// address without user name; http:// is allowed on this machine alone.</source>
        <translation>Hãy ghi địa chỉ https:// không kèm tên người dùng; http:// chỉ được dùng trên chính máy này.</translation>
    </message>
    <message>
        <source>"%1" is not an address to listen on.</source>
        <translation>"%1" không phải là địa chỉ để lắng nghe.</translation>
    </message>
    <message>
        <source>Write IP:PORT, for example 127.0.0.1:8460.</source>
        <translation>Hãy ghi IP:PORT, ví dụ 127.0.0.1:8460.</translation>
    </message>
    <message>
        <source>This does not say where the secret lies.</source>
        <translation>Mục này không cho biết mã bí mật nằm ở đâu.</translation>
    </message>
    <message>
        <source>Write keyring:NAME, file:PATH or env:NAME. Never write the secret itself into the settings.</source>
        <translation>Hãy ghi keyring:NAME, file:PATH hoặc env:NAME. Đừng bao giờ ghi chính mã bí mật vào cấu hình.</translation>
    </message>
    <message>
        <source>A printer's address holds no user or password.</source>
        <translation>Địa chỉ máy in không được chứa tên người dùng hay mật khẩu.</translation>
    </message>
    <message>
        <source>"%1" names no printer.</source>
        <translation>"%1" không nêu máy in nào.</translation>
    </message>
    <message>
        <source>Write pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT or epl:HOST:PORT.</source>
        <translation>Hãy ghi pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT hoặc epl:HOST:PORT.</translation>
    </message>
    <message>
        <source>"%1" is not an application identifier.</source>
        <translation>"%1" không phải là mã nhận dạng ứng dụng (AID).</translation>
    </message>
    <message>
        <source>Write 10 to 32 hex digits for each, with commas between.</source>
        <translation>Hãy ghi 10 đến 32 chữ số hex cho mỗi mã, cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>A TAC has eight digits.</source>
        <translation>TAC có tám chữ số.</translation>
    </message>
    <message>
        <source>Write the device's type allocation code.</source>
        <translation>Hãy ghi mã TAC (type allocation code) của thiết bị.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>Không thể đọc tệp cấu hình.</translation>
    </message>
    <message>
        <source>It must be an INI file with sections such as [carrier].</source>
        <translation>Đó phải là tệp INI có các phần như [carrier].</translation>
    </message>
    <message>
        <source>%1: nobody knows the setting %2; it is ignored.</source>
        <translation>%1: không có mục cấu hình %2; nó được bỏ qua.</translation>
    </message>
    <message>
        <source>Write the https address of the SM-DP+'s ES2+ end.</source>
        <translation>Hãy ghi địa chỉ https của đầu ES2+ trên SM-DP+.</translation>
    </message>
    <message>
        <source>Write the functionRequesterIdentifier that the SM-DP+'s operator gave you.</source>
        <translation>Hãy ghi functionRequesterIdentifier mà bên quản lý SM-DP+ đã cấp cho bạn.</translation>
    </message>
    <message>
        <source>Write the PEM file of this station's client certificate.</source>
        <translation>Hãy ghi tệp PEM của chứng chỉ máy khách của trạm này.</translation>
    </message>
    <message>
        <source>Say where the certificate's private key lies: file:PATH, env:NAME or keyring:NAME.</source>
        <translation>Hãy cho biết khóa riêng của chứng chỉ nằm ở đâu: file:PATH, env:NAME hoặc keyring:NAME.</translation>
    </message>
    <message>
        <source>Write the path of a CSV file with your ICCIDs.</source>
        <translation>Hãy ghi đường dẫn của tệp CSV chứa các ICCID của bạn.</translation>
    </message>
    <message>
        <source>Write the SM-DP+ address that goes into activation codes.</source>
        <translation>Hãy ghi địa chỉ SM-DP+ sẽ nằm trong mã kích hoạt.</translation>
    </message>
    <message>
        <source>The setting %1 is missing.</source>
        <translation>Thiếu mục cấu hình %1.</translation>
    </message>
    <message>
        <source>Stations that share a journal cannot order over ES2+: each knows its own ICCIDs alone.</source>
        <translation>Các trạm dùng chung nhật ký không thể đặt hàng qua ES2+: mỗi trạm chỉ biết các ICCID của riêng nó.</translation>
    </message>
    <message>
        <source>Set [station] journal=sqlite, and give each station its own batches and inventory.</source>
        <translation>Hãy đặt [station] journal=sqlite, và cho mỗi trạm các lô và kho riêng.</translation>
    </message>
    <message>
        <source>[labels] printer_answers=false needs scan_back=true: nobody else would see that a label is missing.</source>
        <translation>[labels] printer_answers=false cần có scan_back=true: nếu không thì không ai biết bị thiếu nhãn.</translation>
    </message>
    <message>
        <source>Write scan_back=true, or leave printer_answers out.</source>
        <translation>Hãy ghi scan_back=true, hoặc bỏ printer_answers.</translation>
    </message>
    <message>
        <source>Write the address of the carrier's API.</source>
        <translation>Hãy ghi địa chỉ API của nhà mạng.</translation>
    </message>
    <message>
        <source>Write the account SID, API key SID or client id.</source>
        <translation>Hãy ghi account SID, API key SID hoặc client id.</translation>
    </message>
    <message>
        <source>Write keyring:NAME, file:PATH or env:NAME.</source>
        <translation>Hãy ghi keyring:NAME, file:PATH hoặc env:NAME.</translation>
    </message>
    <message>
        <source>Write the address that gives KORE's access tokens.</source>
        <translation>Hãy ghi địa chỉ cấp access token của KORE.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Hãy kiểm tra đường dẫn và quyền truy cập của nó.</translation>
    </message>
    <message>
        <source>"%1" are no times at which shifts begin.</source>
        <translation>"%1" không phải là các giờ bắt đầu ca.</translation>
    </message>
    <message>
        <source>Write up to twelve times of a day in order, such as 06:00,14:00,22:00.</source>
        <translation>Hãy ghi tối đa mười hai giờ trong ngày theo thứ tự, ví dụ 06:00,14:00,22:00.</translation>
    </message>
    <message>
        <source>"%1" is no key to mark scans with.</source>
        <translation>"%1" không phải là phím để đánh dấu lần quét.</translation>
    </message>
    <message>
        <source>Write F13 to F24, or one sign such as ~.</source>
        <translation>Hãy ghi F13 đến F24, hoặc một dấu như ~.</translation>
    </message>
    <message>
        <source>Write a whole number in that range, or never.</source>
        <translation>Hãy ghi một số nguyên trong khoảng đó, hoặc never.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cấu hình</translation>
    </message>
    <message>
        <source>The folder for secrets cannot be made.</source>
        <translation>Không thể tạo thư mục cho mã bí mật.</translation>
    </message>
    <message>
        <source>Check who owns the folder above it.</source>
        <translation>Hãy kiểm tra xem ai sở hữu thư mục bên trên nó.</translation>
    </message>
    <message numerus="yes">
        <source>%n root(s) taken in. They are trusted once "imported" is among the trusted issuers.</source>
        <translation>
            <numerusform>Đã nhập %n chứng chỉ gốc. Chúng được tin cậy khi "imported" nằm trong các bên cấp được tin cậy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot hold this value of %1.</source>
        <translation>Tệp không chứa được giá trị này của %1.</translation>
    </message>
    <message>
        <source>Write it into the file by hand.</source>
        <translation>Hãy tự tay ghi giá trị vào tệp.</translation>
    </message>
    <message>
        <source>The settings' folder cannot be made.</source>
        <translation>Không thể tạo thư mục của cấu hình.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Chùm khóa</translation>
    </message>
    <message>
        <source>The keyring does not give back what it was given.</source>
        <translation>Chùm khóa không trả về đúng thứ đã đưa vào.</translation>
    </message>
    <message>
        <source>Keep secrets in files with mode 0600 instead.</source>
        <translation>Thay vào đó, hãy giữ mã bí mật trong tệp có quyền truy cập 0600.</translation>
    </message>
    <message>
        <source>A probe was written into the keyring, read and taken out again.</source>
        <translation>Đã ghi một giá trị thử vào chùm khóa, đọc lại và xóa đi.</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, khóa %2</translation>
    </message>
    <message>
        <source>In training nothing real is asked.</source>
        <translation>Khi luyện tập, trạm không hỏi gì thật.</translation>
    </message>
    <message>
        <source>Start the station without --training to test this.</source>
        <translation>Hãy khởi động trạm không có --training để thử mục này.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Nhà mạng</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>It is used.</source>
        <translation>Đang được dùng.</translation>
    </message>
    <message>
        <source>The settings do not name it.</source>
        <translation>Cấu hình không nêu tên nó.</translation>
    </message>
    <message>
        <source>No reader of this name is connected.</source>
        <translation>Không có đầu đọc thẻ nào mang tên này được kết nối.</translation>
    </message>
    <message>
        <source>Compare it with the names above.</source>
        <translation>Hãy so sánh với các tên ở trên.</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>Máy in nhãn</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>Nhãn thử</translation>
    </message>
    <message>
        <source>The test label is printed: %1</source>
        <translation>Đã in nhãn thử: %1</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>Reservation %1 for the EID %2 is in no unit's record. It can only be used for that EID: reconcile the unit that has it, or ask the carrier to take it back.</source>
        <translation>Lượt đặt trước %1 cho EID %2 không có trong bản ghi của sản phẩm nào. Nó chỉ dùng được cho EID đó: hãy đối soát sản phẩm mang EID này, hoặc đề nghị nhà mạng thu hồi nó.</translation>
    </message>
    <message>
        <source>Reservation %1 is in no unit's record. If this station asked for it, a later unit takes it by itself; else ask who did.</source>
        <translation>Lượt đặt trước %1 không có trong bản ghi của sản phẩm nào. Nếu chính trạm này đã yêu cầu, một sản phẩm sau sẽ tự lấy nó; nếu không, hãy hỏi xem ai đã yêu cầu.</translation>
    </message>
    <message>
        <source>Reservation %1 of %2 is bound to the EID %3, but the unit has %4. Do not use it; hold the unit and call an engineer.</source>
        <translation>Lượt đặt trước %1 của %2 gắn với EID %3, nhưng sản phẩm có EID %4. Đừng dùng nó; hãy tạm giữ sản phẩm và gọi kỹ sư.</translation>
    </message>
    <message>
        <source>Reservation %1 of %2 has the ICCID %3 at the carrier, but the record says %4. Hold the unit and call an engineer.</source>
        <translation>Lượt đặt trước %1 của %2 có ICCID %3 ở nhà mạng, nhưng bản ghi lại ghi %4. Hãy tạm giữ sản phẩm và gọi kỹ sư.</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 of %2 failed (%3). Retry the unit: it reserves another one.</source>
        <translation>Nhà mạng báo lượt đặt trước %1 của %2 đã thất bại (%3). Hãy thử lại sản phẩm: trạm sẽ đặt trước một hồ sơ khác.</translation>
    </message>
    <message>
        <source>%2 went on without reservation %1, which is still good at the carrier and paid for. Ask the carrier to take it back.</source>
        <translation>%2 đã làm tiếp mà không dùng lượt đặt trước %1; lượt này vẫn còn hiệu lực ở nhà mạng và đã trả tiền. Hãy đề nghị nhà mạng thu hồi nó.</translation>
    </message>
    <message>
        <source>The code of %2 was voided, but reservation %1 is still good at the carrier and paid for: whoever has a label of it can use it. Ask the carrier to take it back.</source>
        <translation>Mã của %2 đã bị vô hiệu hóa, nhưng lượt đặt trước %1 vẫn còn hiệu lực ở nhà mạng và đã trả tiền: ai có nhãn của nó đều có thể dùng. Hãy đề nghị nhà mạng thu hồi nó.</translation>
    </message>
    <message>
        <source>The carrier says that the profile of %2 (reservation %1) was downloaded, but not by this station. Hold the unit and find out who has it.</source>
        <translation>Nhà mạng báo hồ sơ của %2 (lượt đặt trước %1) đã được tải xuống, nhưng không phải bởi trạm này. Hãy tạm giữ sản phẩm và tìm xem ai đang có hồ sơ.</translation>
    </message>
    <message>
        <source>%2 has its profile, but the carrier does not call reservation %1 downloaded yet. Send the card's notifications, then compare again.</source>
        <translation>%2 đã có hồ sơ, nhưng nhà mạng chưa ghi lượt đặt trước %1 là đã tải xuống. Hãy gửi các thông báo của thẻ rồi so sánh lại.</translation>
    </message>
    <message>
        <source>Reservation %1 belonged to a unit that has another one now; it is still good and paid for. Ask the carrier to take it back.</source>
        <translation>Lượt đặt trước %1 từng thuộc về một sản phẩm nay đã có lượt khác; nó vẫn còn hiệu lực và đã trả tiền. Hãy đề nghị nhà mạng thu hồi nó.</translation>
    </message>
    <message>
        <source>Reservation %1 is one of %2 good ones for the EID %3; a unit needs one. Ask the carrier to take the others back.</source>
        <translation>Lượt đặt trước %1 là một trong %2 lượt còn hiệu lực cho EID %3; mỗi sản phẩm chỉ cần một. Hãy đề nghị nhà mạng thu hồi các lượt còn lại.</translation>
    </message>
    <message>
        <source>It is not known yet whether the carrier reserved for %1. Run the batch, or reconcile the unit.</source>
        <translation>Chưa biết nhà mạng đã đặt trước cho %1 hay chưa. Hãy chạy lô, hoặc đối soát sản phẩm.</translation>
    </message>
    <message>
        <source>The carrier does not list reservation %1 of %2. Check that this is the account that it was made with.</source>
        <translation>Nhà mạng không liệt kê lượt đặt trước %1 của %2. Hãy kiểm tra xem đây có phải là tài khoản đã dùng để đặt trước không.</translation>
    </message>
    <message>
        <source>No carrier is set up.</source>
        <translation>Chưa thiết lập nhà mạng.</translation>
    </message>
    <message>
        <source>Fill in [carrier] in the settings.</source>
        <translation>Hãy điền [carrier] trong cấu hình.</translation>
    </message>
    <message>
        <source>The settings do not name this reader.</source>
        <translation>Cấu hình không nêu tên đầu đọc thẻ này.</translation>
    </message>
    <message>
        <source>No card reader is connected. Plug one in.</source>
        <translation>Chưa kết nối đầu đọc thẻ nào. Hãy cắm một đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>reading the card</source>
        <translation>đang đọc thẻ</translation>
    </message>
    <message>
        <source>enabling</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>disabling</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>đang xóa</translation>
    </message>
    <message>
        <source>writing the name</source>
        <translation>đang ghi tên</translation>
    </message>
    <message>
        <source>writing the address</source>
        <translation>đang ghi địa chỉ</translation>
    </message>
    <message>
        <source>clearing the card</source>
        <translation>đang xóa sạch thẻ</translation>
    </message>
    <message>
        <source>sending notifications</source>
        <translation>đang gửi thông báo</translation>
    </message>
    <message>
        <source>dropping the notification</source>
        <translation>đang bỏ thông báo</translation>
    </message>
    <message>
        <source>The profile is enabled.</source>
        <translation>Hồ sơ đã được bật.</translation>
    </message>
    <message>
        <source>The profile is disabled.</source>
        <translation>Hồ sơ đã được tắt.</translation>
    </message>
    <message>
        <source>The profile is deleted.</source>
        <translation>Hồ sơ đã được xóa.</translation>
    </message>
    <message>
        <source>The name is stored.</source>
        <translation>Tên đã được lưu.</translation>
    </message>
    <message>
        <source>The address is stored.</source>
        <translation>Địa chỉ đã được lưu.</translation>
    </message>
    <message>
        <source>The card is cleared.</source>
        <translation>Thẻ đã được xóa sạch.</translation>
    </message>
    <message>
        <source>No notification is pending on the card.</source>
        <translation>Không có thông báo nào đang chờ trên thẻ.</translation>
    </message>
    <message>
        <source>The notification is gone from the card, unsent.</source>
        <translation>Thông báo đã được bỏ khỏi thẻ mà không gửi.</translation>
    </message>
    <message>
        <source>What was asked for cannot be done.</source>
        <translation>Không thể làm việc được yêu cầu.</translation>
    </message>
    <message>
        <source>Another card is in the reader now; nothing was changed. Read it first.</source>
        <translation>Trong đầu đọc thẻ bây giờ là một thẻ khác; chưa có gì bị thay đổi. Hãy đọc thẻ này trước.</translation>
    </message>
    <message>
        <source>Nothing to do: the card was so already.</source>
        <translation>Không cần làm gì: thẻ đã ở trạng thái đó rồi.</translation>
    </message>
    <message>
        <source>Not every notification was taken. %1</source>
        <translation>Không phải mọi thông báo đều được nhận. %1</translation>
    </message>
    <message>
        <source>All notifications were sent: %1.</source>
        <translation>Đã gửi mọi thông báo: %1.</translation>
    </message>
    <message>
        <source>There is no such reader. Choose another one.</source>
        <translation>Không có đầu đọc thẻ này. Hãy chọn cái khác.</translation>
    </message>
    <message>
        <source>%1 has this card already. Take it out.</source>
        <translation>%1 đã có thẻ này rồi. Hãy rút thẻ ra.</translation>
    </message>
    <message>
        <source>This card belongs to %1, which is finished. Take it out.</source>
        <translation>Thẻ này thuộc về %1, sản phẩm đã làm xong. Hãy rút thẻ ra.</translation>
    </message>
    <message>
        <source>No unit of this batch has the card %1. Take it out.</source>
        <translation>Không sản phẩm nào trong lô này có thẻ %1. Hãy rút thẻ ra.</translation>
    </message>
    <message>
        <source>%1 cannot take the card in %2.</source>
        <translation>%1 không thể nhận thẻ trong %2.</translation>
    </message>
    <message>
        <source>Check the serial, and that a card which nobody uses is in that reader.</source>
        <translation>Hãy kiểm tra số sê-ri, và xem trong đầu đọc thẻ đó có thẻ chưa ai dùng không.</translation>
    </message>
    <message>
        <source>No printer is set up. Fill in [labels] printer in the settings, then retry.</source>
        <translation>Chưa thiết lập máy in. Hãy điền [labels] printer trong cấu hình rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no label any more: the code of this unit was wiped some time after it was done.</source>
        <translation>Không còn nhãn nữa: mã của sản phẩm này đã được xóa sạch một thời gian sau khi làm xong.</translation>
    </message>
    <message>
        <source>Ask the carrier for the code if it is still needed.</source>
        <translation>Nếu vẫn cần mã, hãy hỏi nhà mạng.</translation>
    </message>
    <message>
        <source>There is no label yet: the unit has no activation code.</source>
        <translation>Chưa có nhãn: sản phẩm chưa có mã kích hoạt.</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>Hãy chạy lô trước.</translation>
    </message>
    <message>
        <source>The code of %1 was voided: it is never printed or shown again.</source>
        <translation>Mã của %1 đã bị vô hiệu hóa: mã này không bao giờ được in hay hiện lại.</translation>
    </message>
    <message>
        <source>Import the product again as a new unit.</source>
        <translation>Hãy nhập lại sản phẩm này như một sản phẩm mới.</translation>
    </message>
    <message>
        <source>The label of %1 is being printed right now.</source>
        <translation>Nhãn của %1 đang được in.</translation>
    </message>
    <message>
        <source>Wait until it is printed; run the batch if it stands still.</source>
        <translation>Hãy chờ in xong; nếu lô đang đứng yên, hãy chạy lô.</translation>
    </message>
    <message>
        <source>The label of %1 comes later: its SIM or its card is not finished.</source>
        <translation>Nhãn của %1 sẽ có sau: SIM hoặc thẻ của nó chưa xong.</translation>
    </message>
    <message>
        <source>The label of %1 was printed, or perhaps was.</source>
        <translation>Nhãn của %1 đã được in, hoặc có thể đã được in.</translation>
    </message>
    <message>
        <source>Ask for a reprint, which is marked: esim-stationctl label reprint BATCH SERIAL.</source>
        <translation>Hãy yêu cầu bản in lại có đánh dấu: esim-stationctl label reprint BATCH SERIAL.</translation>
    </message>
    <message>
        <source>No label of %1 was printed yet.</source>
        <translation>Chưa in nhãn nào của %1.</translation>
    </message>
    <message>
        <source>Run the batch, or ask for a first print.</source>
        <translation>Hãy chạy lô, hoặc yêu cầu in lần đầu.</translation>
    </message>
    <message>
        <source>%1 failed or is held, so its label has to wait.</source>
        <translation>%1 thất bại hoặc bị tạm giữ nên nhãn của nó phải chờ.</translation>
    </message>
    <message>
        <source>Retry the unit: what is missing is printed then.</source>
        <translation>Hãy thử lại sản phẩm: phần còn thiếu sẽ được in lúc đó.</translation>
    </message>
    <message>
        <source>The code of %1 cannot be voided: its profile is on a card, or may be.</source>
        <translation>Không thể vô hiệu hóa mã của %1: hồ sơ của nó đang ở trên thẻ, hoặc có thể đang ở đó.</translation>
    </message>
    <message>
        <source>Delete the profile from its card, and tell the carrier.</source>
        <translation>Hãy xóa hồ sơ khỏi thẻ của nó, và báo cho nhà mạng.</translation>
    </message>
    <message>
        <source>The reason is missing or too long.</source>
        <translation>Lý do bị thiếu hoặc quá dài.</translation>
    </message>
    <message>
        <source>Say why in one to %1 characters.</source>
        <translation>Hãy nêu lý do trong 1 đến %1 ký tự.</translation>
    </message>
    <message>
        <source>This label belongs to %1, whose code was voided.</source>
        <translation>Nhãn này thuộc về %1, mã của nó đã bị vô hiệu hóa.</translation>
    </message>
    <message>
        <source>Destroy this label: its code must not be used.</source>
        <translation>Hãy tiêu hủy nhãn này: không được dùng mã của nó.</translation>
    </message>
    <message>
        <source>%1 of batch %2</source>
        <translation>%1 của lô %2</translation>
    </message>
    <message>
        <source>The test label is printed: %1</source>
        <translation>Đã in nhãn thử: %1</translation>
    </message>
    <message>
        <source>Reprint %1 of this label needs a second person's consent.</source>
        <translation>Bản in lại %1 của nhãn này cần người thứ hai đồng ý.</translation>
    </message>
    <message>
        <source>Call somebody, and give that person's name as well.</source>
        <translation>Hãy gọi một người, và ghi cả tên người đó.</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>Người thứ hai phải là người khác.</translation>
    </message>
    <message>
        <source>Give the other person's name.</source>
        <translation>Hãy ghi tên của người kia.</translation>
    </message>
    <message>
        <source>This unit's code was voided for %1.</source>
        <translation>Mã của sản phẩm này đã bị vô hiệu hóa ở %1.</translation>
    </message>
    <message>
        <source>Import the product again with another code.</source>
        <translation>Hãy nhập lại sản phẩm này với mã khác.</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>Chưa thiết lập máy in.</translation>
    </message>
    <message>
        <source>Fill in [labels] printer in the settings, then retry.</source>
        <translation>Hãy điền [labels] printer trong cấu hình rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 does not wait for a label scan now.</source>
        <translation>%1 lúc này không chờ quét nhãn.</translation>
    </message>
    <message>
        <source>This label belongs to %1, not to %2.</source>
        <translation>Nhãn này thuộc về %1, không phải %2.</translation>
    </message>
    <message>
        <source>Put the labels right before you go on.</source>
        <translation>Hãy xếp lại các nhãn cho đúng sản phẩm trước khi làm tiếp.</translation>
    </message>
    <message>
        <source>This is not the label of %1.</source>
        <translation>Đây không phải là nhãn của %1.</translation>
    </message>
    <message>
        <source>Scan the label that was printed for this unit.</source>
        <translation>Hãy quét nhãn đã in cho sản phẩm này.</translation>
    </message>
    <message>
        <source>This station was held up for too long, so the unit is free for others.</source>
        <translation>Trạm này bị gián đoạn quá lâu, nên sản phẩm đã được nhường cho trạm khác.</translation>
    </message>
    <message>
        <source>It goes on where it is claimed next.</source>
        <translation>Nó sẽ tiếp tục ở trạm nhận nó tiếp theo.</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Một lô đang chạy.</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>Hãy dừng lô trước.</translation>
    </message>
    <message>
        <source>There is no batch with the name %1.</source>
        <translation>Không có lô nào tên là %1.</translation>
    </message>
    <message>
        <source>Import its manifest first, or look at the list of batches.</source>
        <translation>Hãy nhập bản kê của lô trước, hoặc xem danh sách lô.</translation>
    </message>
    <message>
        <source>No batch is open.</source>
        <translation>Chưa mở lô nào.</translation>
    </message>
    <message>
        <source>Import a manifest or open a batch first.</source>
        <translation>Hãy nhập bản kê hoặc mở một lô trước.</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>Thẻ đã bị rút ra.</translation>
    </message>
    <message>
        <source>%1 is neither failed nor held.</source>
        <translation>%1 không thất bại cũng không bị tạm giữ.</translation>
    </message>
    <message>
        <source>The code of %1 was voided, so it does not go on.</source>
        <translation>Mã của %1 đã bị vô hiệu hóa nên không làm tiếp.</translation>
    </message>
    <message>
        <source>There is nothing unknown about %1 at the carrier.</source>
        <translation>Ở nhà mạng không có gì chưa rõ về %1.</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>Không có sản phẩm này.</translation>
    </message>
    <message>
        <source>"%1" cannot be a batch's name.</source>
        <translation>"%1" không thể là tên lô.</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, blanks, '.', '_' and '-'.</source>
        <translation>Hãy dùng tối đa 64 chữ cái, chữ số, khoảng trắng, '.', '_' và '-'.</translation>
    </message>
    <message>
        <source>The limit of reservations is reached. Units that are reserved go on; raise the limit in the settings to reserve more.</source>
        <translation>Đã đạt giới hạn số lượt đặt trước. Sản phẩm đã được đặt trước vẫn làm tiếp; hãy tăng giới hạn trong cấu hình để đặt trước thêm.</translation>
    </message>
    <message>
        <source>No carrier is set up. Fill in [carrier] in the settings, then retry.</source>
        <translation>Chưa thiết lập nhà mạng. Hãy điền [carrier] trong cấu hình rồi thử lại.</translation>
    </message>
    <message>
        <source>contacting the server</source>
        <translation>đang liên lạc với máy chủ</translation>
    </message>
    <message>
        <source>checking the server</source>
        <translation>đang kiểm tra máy chủ</translation>
    </message>
    <message>
        <source>checking the card</source>
        <translation>đang kiểm tra thẻ</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>đang chuẩn bị</translation>
    </message>
    <message>
        <source>fetching the profile</source>
        <translation>đang lấy hồ sơ</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>đang cài đặt</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>đang hủy</translation>
    </message>
    <message>
        <source>Ready for the next card.</source>
        <translation>Sẵn sàng cho thẻ tiếp theo.</translation>
    </message>
    <message>
        <source>The card does not answer. Take it out, clean it, put it in the right way round.</source>
        <translation>Thẻ không trả lời. Hãy rút thẻ ra, lau sạch rồi cắm lại đúng chiều.</translation>
    </message>
    <message>
        <source>Take the card out.</source>
        <translation>Hãy rút thẻ ra.</translation>
    </message>
    <message>
        <source>Somebody works with this card on the card page.</source>
        <translation>Có người đang làm việc với thẻ này ở trang thẻ.</translation>
    </message>
    <message>
        <source>Another card was put in. Put the unit's own card back.</source>
        <translation>Đã cắm một thẻ khác. Hãy cắm lại đúng thẻ của sản phẩm.</translation>
    </message>
    <message>
        <source>The line was stopped.</source>
        <translation>Dây chuyền đã dừng.</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>đang đọc lại</translation>
    </message>
    <message>
        <source>Choose another reader.</source>
        <translation>Hãy chọn đầu đọc thẻ khác.</translation>
    </message>
    <message>
        <source>Another job on this card is under way.</source>
        <translation>Một việc khác đang chạy trên thẻ này.</translation>
    </message>
    <message>
        <source>Wait until it is over.</source>
        <translation>Hãy chờ đến khi xong.</translation>
    </message>
    <message>
        <source>The station is reading this card.</source>
        <translation>Trạm đang đọc thẻ này.</translation>
    </message>
    <message>
        <source>%1 works with this card.</source>
        <translation>%1 đang làm việc với thẻ này.</translation>
    </message>
    <message>
        <source>Wait until it is over, or stop the batch.</source>
        <translation>Hãy chờ đến khi xong, hoặc dừng lô.</translation>
    </message>
    <message>
        <source>There is no card in this reader.</source>
        <translation>Không có thẻ trong đầu đọc thẻ này.</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>Hãy cắm thẻ vào.</translation>
    </message>
    <message>
        <source>The label is the right one.</source>
        <translation>Nhãn này đúng.</translation>
    </message>
    <message>
        <source>Stop the batch first: a test label would come between its labels.</source>
        <translation>Hãy dừng lô trước: nếu không, nhãn thử sẽ chen vào giữa các nhãn của lô.</translation>
    </message>
    <message>
        <source>A profile is asked for at the carrier.</source>
        <translation>Đang yêu cầu nhà mạng một hồ sơ.</translation>
    </message>
    <message>
        <source>The carrier accepted the reservation %1.</source>
        <translation>Nhà mạng đã chấp nhận lượt đặt trước %1.</translation>
    </message>
    <message>
        <source>The profile is ready: reservation %1.</source>
        <translation>Hồ sơ đã sẵn sàng: lượt đặt trước %1.</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 was used already.</source>
        <translation>Nhà mạng báo lượt đặt trước %1 đã được dùng.</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 failed: %2</source>
        <translation>Nhà mạng báo lượt đặt trước %1 đã thất bại: %2</translation>
    </message>
    <message>
        <source>It takes the profile of reservation %1, which a lost request had left behind.</source>
        <translation>Sản phẩm lấy hồ sơ của lượt đặt trước %1, do một yêu cầu bị mất để lại.</translation>
    </message>
    <message>
        <source>The carrier did not reserve: %1</source>
        <translation>Nhà mạng không đặt trước: %1</translation>
    </message>
    <message>
        <source>The carrier's answer was lost: %1</source>
        <translation>Câu trả lời của nhà mạng đã bị mất: %1</translation>
    </message>
    <message>
        <source>The carrier's list shows no lost reservation.</source>
        <translation>Danh sách của nhà mạng không có lượt đặt trước nào bị mất.</translation>
    </message>
    <message>
        <source>The carrier's list shows several reservations (%1) that could be this unit's.</source>
        <translation>Danh sách của nhà mạng có nhiều lượt đặt trước (%1) có thể là của sản phẩm này.</translation>
    </message>
    <message>
        <source>The carrier did not answer: %1</source>
        <translation>Nhà mạng không trả lời: %1</translation>
    </message>
    <message>
        <source>The unit goes on.</source>
        <translation>Sản phẩm được làm tiếp.</translation>
    </message>
    <message>
        <source>The SIM is in its fleet and has its status.</source>
        <translation>SIM đã ở trong fleet của nó và có đúng trạng thái.</translation>
    </message>
    <message>
        <source>The SIM could not be activated: %1</source>
        <translation>Không thể kích hoạt SIM: %1</translation>
    </message>
    <message>
        <source>Card %1 in %2.</source>
        <translation>Thẻ %1 trong %2.</translation>
    </message>
    <message>
        <source>The card reports that the profile is installed.</source>
        <translation>Thẻ báo hồ sơ đã được cài đặt.</translation>
    </message>
    <message>
        <source>The profile was not installed: %1</source>
        <translation>Hồ sơ chưa được cài đặt: %1</translation>
    </message>
    <message>
        <source>The card session broke off: %1</source>
        <translation>Phiên làm việc với thẻ bị ngắt: %1</translation>
    </message>
    <message>
        <source>The card enabled the profile.</source>
        <translation>Thẻ đã bật hồ sơ.</translation>
    </message>
    <message>
        <source>The card did not enable the profile: %1</source>
        <translation>Thẻ không bật hồ sơ: %1</translation>
    </message>
    <message>
        <source>The SM-DP+ address was written.</source>
        <translation>Đã ghi địa chỉ SM-DP+.</translation>
    </message>
    <message>
        <source>The SM-DP+ address was not written: %1</source>
        <translation>Chưa ghi được địa chỉ SM-DP+: %1</translation>
    </message>
    <message numerus="yes">
        <source>The card was read back: %n profile(s).</source>
        <translation>
            <numerusform>Đã đọc lại thẻ: %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications sent: %1, still on the card: %2.</source>
        <translation>Thông báo đã gửi: %1, còn trên thẻ: %2.</translation>
    </message>
    <message>
        <source>The label was printed.</source>
        <translation>Đã in nhãn.</translation>
    </message>
    <message>
        <source>The label was not printed: %1</source>
        <translation>Chưa in được nhãn: %1</translation>
    </message>
    <message>
        <source>The label was perhaps printed: %1</source>
        <translation>Có thể nhãn đã được in: %1</translation>
    </message>
    <message>
        <source>The label was sent and must be scanned: %1</source>
        <translation>Nhãn đã được gửi đi và phải được quét: %1</translation>
    </message>
    <message>
        <source>The label was scanned: it is the right one.</source>
        <translation>Đã quét nhãn: nhãn này đúng.</translation>
    </message>
    <message>
        <source>A label was asked for.</source>
        <translation>Có yêu cầu in nhãn.</translation>
    </message>
    <message>
        <source>A reprint was asked for: %1.</source>
        <translation>Có yêu cầu in lại: %1.</translation>
    </message>
    <message>
        <source>A reprint was asked for: %1. %2 agreed.</source>
        <translation>Có yêu cầu in lại: %1. %2 đã đồng ý.</translation>
    </message>
    <message>
        <source>%1 voided the code: %2.</source>
        <translation>%1 đã vô hiệu hóa mã: %2.</translation>
    </message>
    <message>
        <source>A retry was asked for.</source>
        <translation>Có yêu cầu thử lại.</translation>
    </message>
    <message>
        <source>The station started again.</source>
        <translation>Trạm đã khởi động lại.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>chờ đến lượt</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>đang đặt trước</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>đã đặt trước</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>đang kích hoạt</translation>
    </message>
    <message>
        <source>waiting for its card</source>
        <translation>đang chờ thẻ</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>đang in</translation>
    </message>
    <message>
        <source>waiting for the label scan</source>
        <translation>đang chờ quét nhãn</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>held</source>
        <translation>tạm giữ</translation>
    </message>
    <message>
        <source>There are no rejected rows.</source>
        <translation>Không có hàng nào bị từ chối.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a serial and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An engineer finds out why, then releases the line.</source>
        <translation>Kỹ sư tìm nguyên nhân, rồi cho dây chuyền chạy lại.</translation>
    </message>
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason.</source>
        <translation>
            <numerusform>Dây chuyền đã tự dừng: %n sản phẩm liên tiếp kết thúc vì cùng một lý do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason, all in the reader %1.</source>
        <translation>
            <numerusform>Dây chuyền đã tự dừng: %n sản phẩm liên tiếp kết thúc vì cùng một lý do, tất cả ở đầu đọc thẻ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stopped itself: something is there twice or does not match.</source>
        <translation>Dây chuyền đã tự dừng: có thứ bị trùng hoặc không khớp.</translation>
    </message>
    <message>
        <source>The limit of reservations is reached. Units that are reserved go on. An engineer raises the limit in the settings first, then releases the line.</source>
        <translation>Đã đạt giới hạn số lượt đặt trước. Sản phẩm đã được đặt trước vẫn làm tiếp. Kỹ sư tăng giới hạn trong cấu hình trước, rồi cho dây chuyền chạy lại.</translation>
    </message>
    <message>
        <source>The carrier refuses this station's account, so nothing more is asked of it. Units that are reserved go on; the others wait.</source>
        <translation>Nhà mạng từ chối tài khoản của trạm này, nên trạm không yêu cầu gì thêm. Sản phẩm đã được đặt trước vẫn làm tiếp; các sản phẩm khác chờ.</translation>
    </message>
    <message>
        <source>Then release the line, or stop the batch and start it again.</source>
        <translation>Sau đó hãy cho dây chuyền chạy lại, hoặc dừng lô rồi chạy lại.</translation>
    </message>
    <message>
        <source>The line did not stop itself.</source>
        <translation>Dây chuyền không tự dừng.</translation>
    </message>
    <message>
        <source>Start the batch.</source>
        <translation>Hãy cho lô chạy.</translation>
    </message>
    <message>
        <source>The limit of reservations still leaves no room: a release does not pass it.</source>
        <translation>Giới hạn số lượt đặt trước vẫn chưa còn chỗ: cho chạy lại cũng không vượt qua giới hạn được.</translation>
    </message>
    <message>
        <source>Raise the limit in the settings first, then release.</source>
        <translation>Hãy tăng giới hạn trong cấu hình trước, rồi cho chạy lại.</translation>
    </message>
    <message>
        <source>After such an event the release needs a second person's consent.</source>
        <translation>Sau sự cố như vậy, muốn cho chạy lại cần người thứ hai đồng ý.</translation>
    </message>
    <message>
        <source>Wrong card for the unit</source>
        <translation>Sai thẻ cho sản phẩm</translation>
    </message>
    <message>
        <source>EID with wrong check digits</source>
        <translation>EID sai chữ số kiểm tra</translation>
    </message>
    <message>
        <source>Reserved for another card</source>
        <translation>Đã đặt trước cho thẻ khác</translation>
    </message>
    <message>
        <source>Profile was used already</source>
        <translation>Hồ sơ đã được dùng rồi</translation>
    </message>
    <message>
        <source>Carrier could not reserve</source>
        <translation>Nhà mạng không đặt trước được</translation>
    </message>
    <message>
        <source>Reservation is not complete</source>
        <translation>Lượt đặt trước chưa đầy đủ</translation>
    </message>
    <message>
        <source>Several reservations for one unit</source>
        <translation>Nhiều lượt đặt trước cho một sản phẩm</translation>
    </message>
    <message>
        <source>Carrier's answers were lost</source>
        <translation>Mất câu trả lời của nhà mạng</translation>
    </message>
    <message>
        <source>Card taken out too early</source>
        <translation>Rút thẻ ra quá sớm</translation>
    </message>
    <message>
        <source>Profile is not on the card</source>
        <translation>Hồ sơ không có trên thẻ</translation>
    </message>
    <message>
        <source>Card tried too often</source>
        <translation>Thử thẻ quá nhiều lần</translation>
    </message>
    <message>
        <source>Profile could not be enabled</source>
        <translation>Không bật được hồ sơ</translation>
    </message>
    <message>
        <source>Address reads back differently</source>
        <translation>Địa chỉ đọc lại bị khác</translation>
    </message>
    <message>
        <source>Not certain what is on the card</source>
        <translation>Không chắc trên thẻ có gì</translation>
    </message>
    <message>
        <source>Label perhaps printed</source>
        <translation>Có thể nhãn đã được in</translation>
    </message>
    <message>
        <source>Code was voided</source>
        <translation>Mã đã bị vô hiệu hóa</translation>
    </message>
    <message>
        <source>Card refused the profile</source>
        <translation>Thẻ từ chối hồ sơ</translation>
    </message>
    <message>
        <source>Installation failed</source>
        <translation>Cài đặt thất bại</translation>
    </message>
    <message>
        <source>Card does not answer</source>
        <translation>Thẻ không trả lời</translation>
    </message>
    <message>
        <source>Card taken out</source>
        <translation>Thẻ bị rút ra</translation>
    </message>
    <message>
        <source>Card was exchanged</source>
        <translation>Thẻ bị đổi</translation>
    </message>
    <message>
        <source>Card too slow</source>
        <translation>Thẻ quá chậm</translation>
    </message>
    <message>
        <source>Reader was unplugged</source>
        <translation>Đầu đọc thẻ bị rút ra</translation>
    </message>
    <message>
        <source>Not an eSIM card</source>
        <translation>Không phải thẻ eSIM</translation>
    </message>
    <message>
        <source>Card or reader</source>
        <translation>Thẻ hoặc đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Profile is for another card</source>
        <translation>Hồ sơ dành cho thẻ khác</translation>
    </message>
    <message>
        <source>Confirmation code is missing</source>
        <translation>Thiếu mã xác nhận</translation>
    </message>
    <message>
        <source>Profile does not fit its order</source>
        <translation>Hồ sơ không khớp với đơn hàng</translation>
    </message>
    <message>
        <source>Profile server is not trusted</source>
        <translation>Máy chủ hồ sơ không được tin cậy</translation>
    </message>
    <message>
        <source>Profile server too slow</source>
        <translation>Máy chủ hồ sơ quá chậm</translation>
    </message>
    <message>
        <source>Profile server not reached</source>
        <translation>Không kết nối được máy chủ hồ sơ</translation>
    </message>
    <message>
        <source>Profile server</source>
        <translation>Máy chủ hồ sơ</translation>
    </message>
    <message>
        <source>Profile server refused</source>
        <translation>Máy chủ hồ sơ từ chối</translation>
    </message>
    <message>
        <source>Profile package is damaged</source>
        <translation>Gói hồ sơ bị hỏng</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Nhà mạng</translation>
    </message>
    <message>
        <source>Printer out of paper</source>
        <translation>Máy in hết giấy</translation>
    </message>
    <message>
        <source>Printer out of labels</source>
        <translation>Máy in hết nhãn</translation>
    </message>
    <message>
        <source>Printer out of ribbon</source>
        <translation>Máy in hết ruy băng</translation>
    </message>
    <message>
        <source>Label or printer</source>
        <translation>Nhãn hoặc máy in</translation>
    </message>
    <message>
        <source>Card is at work elsewhere</source>
        <translation>Thẻ đang được dùng ở nơi khác</translation>
    </message>
    <message>
        <source>Limit of reservations</source>
        <translation>Giới hạn số lượt đặt trước</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Không nêu lý do</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Lý do khác</translation>
    </message>
    <message>
        <source>There is no batch "%1".</source>
        <translation>Không có lô "%1".</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Hãy chọn một lô trong danh sách.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu thành %1.</translation>
    </message>
    <message>
        <source>What the manifest wants</source>
        <translation>Bản kê yêu cầu gì</translation>
    </message>
    <message>
        <source>Reservation and profile</source>
        <translation>Lượt đặt trước và hồ sơ</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>for its EID</source>
        <translation>cho EID của nó</translation>
    </message>
    <message>
        <source>by matching ID</source>
        <translation>theo matching ID</translation>
    </message>
    <message>
        <source>the manifest gives the code; nothing is reserved</source>
        <translation>bản kê có sẵn mã; không đặt trước gì</translation>
    </message>
    <message>
        <source>installed on the card</source>
        <translation>cài đặt trên thẻ</translation>
    </message>
    <message>
        <source>the server's address is written on the card</source>
        <translation>ghi địa chỉ máy chủ lên thẻ</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>bằng nhãn của nó</translation>
    </message>
    <message>
        <source>not ready, as far as is known</source>
        <translation>chưa sẵn sàng, theo những gì đã biết</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>used</source>
        <translation>đã dùng</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>không còn dùng được</translation>
    </message>
    <message>
        <source>nothing of this unit was written</source>
        <translation>chưa ghi gì của sản phẩm này</translation>
    </message>
    <message>
        <source>perhaps written: the card must be read</source>
        <translation>có thể đã ghi: phải đọc thẻ</translation>
    </message>
    <message>
        <source>the card says it is written; not read back yet</source>
        <translation>thẻ báo đã ghi; chưa đọc lại</translation>
    </message>
    <message>
        <source>written and read back</source>
        <translation>đã ghi và đọc lại</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>đã vô hiệu hóa</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>có thể đã in</translation>
    </message>
    <message>
        <source>sent to a printer that sees no paper</source>
        <translation>đã gửi đến máy in không theo dõi được giấy</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>đã in</translation>
    </message>
    <message>
        <source>printed and scanned back</source>
        <translation>đã in và quét xác nhận</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Bản kê</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>hàng %1 / %2</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Đặt trước</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Cách giao</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>The carrier's words</source>
        <translation>Lời của nhà mạng</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>sent, its outcome is not known</source>
        <translation>đã gửi, chưa biết kết quả</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Các yêu cầu</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung trên thẻ</translation>
    </message>
    <message>
        <source>Signed result</source>
        <translation>Kết quả có chữ ký</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), in the report</source>
        <translation>
            <numerusform>%n byte, trong báo cáo</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>Nhãn đã in</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Việc có thể làm</translation>
    </message>
    <message>
        <source>Row %1 of the manifest %2 was imported.</source>
        <translation>Đã nhập hàng %1 của bản kê %2.</translation>
    </message>
    <message>
        <source>Only failed and held units can be retried or handed to an engineer.</source>
        <translation>Chỉ sản phẩm thất bại hoặc tạm giữ mới có thể thử lại hoặc giao cho kỹ sư.</translation>
    </message>
    <message>
        <source>An engineer has %1 already.</source>
        <translation>Kỹ sư đã nhận %1 rồi.</translation>
    </message>
    <message>
        <source>It was handed to an engineer: %1</source>
        <translation>Đã giao cho kỹ sư: %1</translation>
    </message>
    <message>
        <source>An engineer has it: %1</source>
        <translation>Kỹ sư đang giữ: %1</translation>
    </message>
    <message>
        <source>signed in with the badge %1</source>
        <translation>đã đăng nhập bằng thẻ %1</translation>
    </message>
    <message>
        <source>signed out, badge %1</source>
        <translation>đã đăng xuất, thẻ %1</translation>
    </message>
    <message>
        <source>the line stopped itself (%1)</source>
        <translation>dây chuyền tự dừng (%1)</translation>
    </message>
    <message>
        <source>released the line: %1</source>
        <translation>đã cho dây chuyền chạy tiếp: %1</translation>
    </message>
    <message>
        <source>changed settings: %1</source>
        <translation>đã đổi cài đặt: %1</translation>
    </message>
    <message>
        <source>took in certificates to be trusted: %1</source>
        <translation>đã nhận chứng chỉ để tin cậy: %1</translation>
    </message>
    <message>
        <source>changed who may sign in: %1</source>
        <translation>đã đổi người được đăng nhập: %1</translation>
    </message>
    <message>
        <source>%1 (%2 agreed)</source>
        <translation>%1 (%2 đã đồng ý)</translation>
    </message>
</context>
<context>
    <name>stationctl</name>
    <message>
        <source>See: esim-stationctl --help</source>
        <translation>Xem: esim-stationctl --help</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 cần có một giá trị.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Không có tùy chọn %1.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Chưa có lệnh nào được đưa ra.</translation>
    </message>
    <message>
        <source>No notification waits for its server.</source>
        <translation>Không có thông báo nào đang chờ máy chủ của nó.</translation>
    </message>
    <message>
        <source>No such notification waits for its server.</source>
        <translation>Không có thông báo nào như vậy đang chờ máy chủ của nó.</translation>
    </message>
    <message>
        <source>See: esim-stationctl backlog list</source>
        <translation>Xem: esim-stationctl backlog list</translation>
    </message>
    <message>
        <source>The notification will not be sent from here any more.</source>
        <translation>Thông báo này sẽ không được gửi từ đây nữa.</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, hàng %2</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1, hàng %2, cột %3</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the file and try again.</source>
        <translation>Chưa nhập gì cả. Hãy sửa tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>Các hàng bị từ chối nằm trong %1.</translation>
    </message>
    <message>
        <source>The manifest is good: %1 units, %2 profiles to reserve.</source>
        <translation>Bản kê không có lỗi: %1 sản phẩm, %2 hồ sơ cần đặt trước.</translation>
    </message>
    <message>
        <source>Imported %1 units as batch %2.</source>
        <translation>Đã nhập %1 sản phẩm thành lô %2.</translation>
    </message>
    <message>
        <source>There is no batch with the name %1.</source>
        <translation>Không có lô nào tên là %1.</translation>
    </message>
    <message>
        <source>See: esim-stationctl batch list</source>
        <translation>Xem: esim-stationctl batch list</translation>
    </message>
    <message>
        <source>%1: %2 units, %3 done, %4 failed, %5 held, %6 waiting</source>
        <translation>%1: %2 sản phẩm, %3 xong, %4 thất bại, %5 tạm giữ, %6 đang chờ</translation>
    </message>
    <message>
        <source>No batch was imported yet.</source>
        <translation>Chưa nhập lô nào.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Đã ghi: %1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>Head: %1</translation>
    </message>
    <message>
        <source>None of the readers that were named is connected: %1.</source>
        <translation>Không có đầu đọc thẻ nào đã nêu tên được kết nối: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed, %4 held</source>
        <translation>Xong %1 / %2, thất bại %3, tạm giữ %4</translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 held, %4 waiting, in %5 s.</source>
        <translation>%1 xong, %2 thất bại, %3 tạm giữ, %4 đang chờ, trong %5 giây.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Xong.</translation>
    </message>
    <message>
        <source>Nothing to do: the card was so already.</source>
        <translation>Không cần làm gì: thẻ đã ở trạng thái đó rồi.</translation>
    </message>
    <message>
        <source>This cannot be undone, so it must be confirmed.</source>
        <translation>Việc này không thể hoàn tác nên phải được xác nhận.</translation>
    </message>
    <message>
        <source>Add --confirm and the card's whole EID, all 32 digits; see: card info.</source>
        <translation>Hãy thêm --confirm và toàn bộ EID của thẻ, đủ 32 chữ số; xem: card info.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Không thể đọc tệp.</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>Hãy kiểm tra đường dẫn và quyền truy cập của nó.</translation>
    </message>
    <message>
        <source>The file holds no certificate revocation list.</source>
        <translation>Tệp không chứa danh sách thu hồi chứng chỉ.</translation>
    </message>
    <message>
        <source>Give a list in DER or PEM.</source>
        <translation>Hãy đưa một danh sách ở dạng DER hoặc PEM.</translation>
    </message>
    <message>
        <source>The card names no SM-DS.</source>
        <translation>Thẻ không nêu SM-DS nào.</translation>
    </message>
    <message>
        <source>Name the address of one behind the command.</source>
        <translation>Hãy ghi địa chỉ của một SM-DS sau lệnh.</translation>
    </message>
    <message>
        <source>Confirmation code: </source>
        <translation>Mã xác nhận: </translation>
    </message>
    <message>
        <source>Whether the profile is on the card is not known. Put the card back and list its profiles.</source>
        <translation>Chưa biết hồ sơ có trên thẻ hay không. Hãy cắm lại thẻ rồi liệt kê các hồ sơ của nó.</translation>
    </message>
    <message>
        <source>The card reported success, but its list does not show the profile.</source>
        <translation>Thẻ báo thành công, nhưng danh sách của nó không có hồ sơ này.</translation>
    </message>
    <message>
        <source>Set the card aside.</source>
        <translation>Hãy để riêng thẻ này ra.</translation>
    </message>
    <message>
        <source>The profile %1 is on the card and enabled.</source>
        <translation>Hồ sơ %1 có trên thẻ và đang bật.</translation>
    </message>
    <message>
        <source>The profile %1 is on the card.</source>
        <translation>Hồ sơ %1 có trên thẻ.</translation>
    </message>
    <message>
        <source>%1 more profiles wait for this card at the SM-DS.</source>
        <translation>%1 hồ sơ nữa đang chờ thẻ này ở SM-DS.</translation>
    </message>
    <message>
        <source>This activation code needs a confirmation code.</source>
        <translation>Mã kích hoạt này cần mã xác nhận.</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, and add --confirmation-code-file FILE; or run the command on a terminal and type it.</source>
        <translation>Hãy đặt mã vào một tệp mà chỉ bạn đọc được rồi thêm --confirmation-code-file FILE; hoặc chạy lệnh trong cửa sổ dòng lệnh và gõ mã.</translation>
    </message>
    <message>
        <source>The recording cannot be written (%1).</source>
        <translation>Không thể ghi bản ghi lại (%1).</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>Hãy kiểm tra thư mục và chỗ trống trên ổ đĩa của nó.</translation>
    </message>
    <message>
        <source>What was said is in %1, without secrets.</source>
        <translation>Nội dung trao đổi nằm trong %1, không có mã bí mật.</translation>
    </message>
    <message>
        <source>There is no reader with the name "%1".</source>
        <translation>Không có đầu đọc thẻ nào tên là "%1".</translation>
    </message>
    <message>
        <source>See the names with: esim-stationctl readers</source>
        <translation>Xem các tên bằng: esim-stationctl readers</translation>
    </message>
    <message>
        <source>There is no card in the reader.</source>
        <translation>Không có thẻ trong đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>Put a card in and try again.</source>
        <translation>Hãy cắm thẻ vào rồi thử lại.</translation>
    </message>
    <message>
        <source>The card has no default SM-DP+ address.</source>
        <translation>Thẻ không có địa chỉ SM-DP+ mặc định.</translation>
    </message>
    <message>
        <source>Set one with: card set-default-smdp, or use a code.</source>
        <translation>Hãy đặt địa chỉ bằng: card set-default-smdp, hoặc dùng mã.</translation>
    </message>
    <message>
        <source>Nothing waits for this card at the SM-DS.</source>
        <translation>Không có gì chờ thẻ này ở SM-DS.</translation>
    </message>
    <message>
        <source>Ask the operator to register the profile there.</source>
        <translation>Hãy đề nghị nhà mạng đăng ký hồ sơ ở đó.</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 byte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>EID: %1</source>
        <translation>EID: %1</translation>
    </message>
    <message>
        <source>The EID's check digits are wrong: this is a test card, or it is damaged.</source>
        <translation>Chữ số kiểm tra của EID sai: đây là thẻ thử, hoặc thẻ bị hỏng.</translation>
    </message>
    <message>
        <source>SGP.22 version: %1, firmware %2</source>
        <translation>Phiên bản SGP.22: %1, firmware %2</translation>
    </message>
    <message>
        <source>Profile package version</source>
        <translation>Phiên bản gói hồ sơ</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Bộ nhớ trống</translation>
    </message>
    <message>
        <source>Free working memory</source>
        <translation>Bộ nhớ làm việc trống</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ứng dụng</translation>
    </message>
    <message>
        <source>Default SM-DP+ address</source>
        <translation>Địa chỉ SM-DP+ mặc định</translation>
    </message>
    <message>
        <source>Root SM-DS address</source>
        <translation>Địa chỉ SM-DS gốc</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Card functions</source>
        <translation>Chức năng của thẻ</translation>
    </message>
    <message>
        <source>Remote functions</source>
        <translation>Chức năng từ xa</translation>
    </message>
    <message>
        <source>Rules that no profile may have</source>
        <translation>Quy tắc mà không hồ sơ nào được có</translation>
    </message>
    <message>
        <source>Java Card</source>
        <translation>Java Card</translation>
    </message>
    <message>
        <source>GlobalPlatform</source>
        <translation>GlobalPlatform</translation>
    </message>
    <message>
        <source>Protection profile</source>
        <translation>Chuẩn bảo vệ (PP)</translation>
    </message>
    <message>
        <source>SAS accreditation</source>
        <translation>Chứng nhận SAS</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Trusts servers of issuers</source>
        <translation>Tin cậy máy chủ của các bên cấp</translation>
    </message>
    <message>
        <source>Is trusted under issuers</source>
        <translation>Được tin cậy bởi các bên cấp</translation>
    </message>
    <message>
        <source>This is a card for devices without a screen (SGP.32).</source>
        <translation>Đây là thẻ dành cho thiết bị không có màn hình (SGP.32).</translation>
    </message>
    <message>
        <source>There is no profile on this card.</source>
        <translation>Không có hồ sơ nào trên thẻ này.</translation>
    </message>
    <message>
        <source>The server offers: %1 %2 (%3, ICCID %4)</source>
        <translation>Máy chủ chào: %1 %2 (%3, ICCID %4)</translation>
    </message>
    <message>
        <source>Once enabled it cannot be disabled.</source>
        <translation>Một khi đã bật thì không thể tắt.</translation>
    </message>
    <message>
        <source>It cannot be deleted.</source>
        <translation>Không thể xóa hồ sơ này.</translation>
    </message>
    <message>
        <source>a person must agree</source>
        <translation>phải có người đồng ý</translation>
    </message>
    <message>
        <source>This card allows no profile to forbid that it is disabled or deleted.</source>
        <translation>Thẻ này không cho phép hồ sơ nào cấm tắt hoặc cấm xóa nó.</translation>
    </message>
    <message>
        <source>A profile waits at %1 (%2).</source>
        <translation>Một hồ sơ đang chờ ở %1 (%2).</translation>
    </message>
    <message>
        <source>%1 entries of the SM-DS cannot be used.</source>
        <translation>Không dùng được %1 mục của SM-DS.</translation>
    </message>
    <message>
        <source>Nothing waits for this card.</source>
        <translation>Không có gì chờ thẻ này.</translation>
    </message>
    <message>
        <source>No notification is pending on this card.</source>
        <translation>Không có thông báo nào đang chờ trên thẻ này.</translation>
    </message>
    <message>
        <source>Notification %1 was sent.</source>
        <translation>Đã gửi thông báo %1.</translation>
    </message>
    <message>
        <source>Notification %1 stays on the card.</source>
        <translation>Thông báo %1 còn lại trên thẻ.</translation>
    </message>
    <message>
        <source>The carrier lists %1 reservations, the journal knows %2. They agree.</source>
        <translation>Nhà mạng liệt kê %1 lượt đặt trước, nhật ký biết %2. Hai bên khớp nhau.</translation>
    </message>
    <message>
        <source>The carrier lists %1 reservations, the journal knows %2. Differences: %3.</source>
        <translation>Nhà mạng liệt kê %1 lượt đặt trước, nhật ký biết %2. Số chỗ khác nhau: %3.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Không có lệnh %1.</translation>
    </message>
    <message>
        <source>The journal is whole: %1 events.</source>
        <translation>Nhật ký nguyên vẹn: %1 sự kiện.</translation>
    </message>
    <message>
        <source>The journal has %1 faults. Keep it as it is and call an engineer.</source>
        <translation>Nhật ký có %1 lỗi. Hãy giữ nguyên nhật ký và gọi kỹ sư.</translation>
    </message>
    <message>
        <source>It still holds the noted head of event %1.</source>
        <translation>Nhật ký vẫn chứa head đã ghi lại của sự kiện %1.</translation>
    </message>
    <message>
        <source>Whether the newest records were taken away shows only against a head that was noted outside of this machine: --against FILE or SEQUENCE:HASH.</source>
        <translation>Muốn biết các bản ghi mới nhất có bị lấy đi không thì phải đối chiếu với một head đã ghi lại bên ngoài máy này: --against FILE hoặc SEQUENCE:HASH.</translation>
    </message>
    <message>
        <source>Written: %1. Its secrets need the journal's key, which is backed up apart from it.</source>
        <translation>Đã ghi: %1. Các mã bí mật trong đó cần khóa của nhật ký, khóa này được sao lưu riêng.</translation>
    </message>
    <message>
        <source>Scan the test label now.</source>
        <translation>Bây giờ hãy quét nhãn thử.</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>Chưa kết nối đầu đọc thẻ nào.</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>Hãy cắm một đầu đọc thẻ rồi thử lại.</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>No secret came on the standard input.</source>
        <translation>Không nhận được mã bí mật nào từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Type it, or send it through a pipe.</source>
        <translation>Hãy gõ mã bí mật, hoặc gửi nó qua một pipe.</translation>
    </message>
    <message>
        <source>It is in the keyring. In the settings: secret=keyring:%1</source>
        <translation>Nó đã nằm trong chùm khóa. Trong cấu hình: secret=keyring:%1</translation>
    </message>
    <message>
        <source>Removed from the keyring: %1</source>
        <translation>Đã xóa khỏi chùm khóa: %1</translation>
    </message>
    <message>
        <source>The keyring has it: %1</source>
        <translation>Có trong chùm khóa: %1</translation>
    </message>
    <message>
        <source>an eSIM issuer (CI), not a known GSMA one</source>
        <translation>một bên cấp eSIM (CI), không phải bên cấp đã biết của GSMA</translation>
    </message>
    <message>
        <source>no eSIM issuer (CI)</source>
        <translation>không phải bên cấp eSIM (CI)</translation>
    </message>
    <message>
        <source>[smdp] trust does not name "imported": add it, or the imported roots are not used.</source>
        <translation>[smdp] trust không nêu "imported": hãy thêm vào, nếu không các chứng chỉ gốc đã nhập sẽ không được dùng.</translation>
    </message>
    <message>
        <source>The batch %1 has no unit with the serial %2.</source>
        <translation>Lô %1 không có sản phẩm mang số sê-ri %2.</translation>
    </message>
    <message>
        <source>The label is the right one.</source>
        <translation>Nhãn này đúng.</translation>
    </message>
    <message>
        <source>The code is voided: destroy every label of it, and tell the carrier to take it back.</source>
        <translation>Mã đã bị vô hiệu hóa: hãy tiêu hủy mọi nhãn của nó, và báo nhà mạng thu hồi.</translation>
    </message>
    <message>
        <source>Noted; the running station prints it.</source>
        <translation>Đã ghi nhận; trạm đang chạy sẽ in nhãn.</translation>
    </message>
    <message>
        <source>Noted; the batch goes on with it when it runs.</source>
        <translation>Đã ghi nhận; lô sẽ làm tiếp sản phẩm này khi chạy.</translation>
    </message>
    <message>
        <source>Check the serial: upper and lower case count.</source>
        <translation>Hãy kiểm tra số sê-ri: có phân biệt chữ hoa và chữ thường.</translation>
    </message>
    <message>
        <source>EID %1, ICCID %2</source>
        <translation>EID %1, ICCID %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>The command is not complete.</source>
        <translation>Lệnh chưa đầy đủ.</translation>
    </message>
    <message>
        <source>Write: esim-stationctl %1</source>
        <translation>Hãy gõ: esim-stationctl %1</translation>
    </message>
    <message>
        <source>"%1" says of no column what it is.</source>
        <translation>"%1" không cho biết cột nào là gì.</translation>
    </message>
    <message>
        <source>Write TITLE=USE; the uses are: %1.</source>
        <translation>Hãy ghi TITLE=USE; các cách dùng là: %1.</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>Cột %1 được nêu hai lần.</translation>
    </message>
    <message>
        <source>Say once what it is.</source>
        <translation>Hãy cho biết một lần cột đó là gì.</translation>
    </message>
    <message>
        <source>Nobody with the name %1 is set up here.</source>
        <translation>Ở đây chưa thiết lập ai mang tên %1.</translation>
    </message>
    <message>
        <source>See: esim-stationctl people list</source>
        <translation>Xem: esim-stationctl people list</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>không có PIN</translation>
    </message>
    <message>
        <source>Nobody is set up: everybody may do everything. The first one to add is an engineer.</source>
        <translation>Chưa thiết lập ai: ai cũng được làm mọi việc. Người đầu tiên cần thêm là kỹ sư.</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>Nhập lại cùng PIN: </translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Hai PIN không giống nhau.</translation>
    </message>
    <message>
        <source>Added. The badge's code must hold: %1</source>
        <translation>Đã thêm. Mã trên thẻ nhân viên phải chứa: %1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Đã xóa.</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>Đã đổi PIN.</translation>
    </message>
    <message>
        <source>The line is released; run the batch.</source>
        <translation>Dây chuyền đã được cho chạy lại; hãy cho lô chạy.</translation>
    </message>
    <message>
        <source>Possible now: %1. %2 %3</source>
        <translation>Việc làm được lúc này: %1. %2 %3</translation>
    </message>
    <message>
        <source>An engineer has it now; it stands until it is retried.</source>
        <translation>Kỹ sư đã nhận; sản phẩm đứng yên cho đến khi được thử lại.</translation>
    </message>
    <message>
        <source>Usage: esim-stationctl [options] COMMAND

  doctor                                    check every part and say what to do
  readers                                   list the card readers
  card info|profiles|notifications|rules --reader R
  card download --reader R (-|--code-file FILE|--default-address|--smds [ADDRESS])
                [--confirmation-code-file FILE] [--enable]
  card discover --reader R [ADDRESS]        what waits at the SM-DS; the card's own when none is named
  card enable|disable|delete --reader R ICCID
  card nickname --reader R ICCID [NAME]     without a name: takes it away
  card set-default-smdp --reader R FQDN     an empty one ("") clears it
  card load-crl --reader R FILE
  card send-notifications --reader R
  card drop-notification --reader R SEQUENCE --confirm EID
  card memory-reset --reader R --confirm EID [--test-profiles] [--keep-address]
  card … --record FILE                      what was said to card and servers, without secrets
  carrier compare [-o FILE.csv]             every difference between its account and the journal
  manifest check FILE.csv [--recipe R] [--map TITLE=USE,…] [--rejects OUT.csv]
  batch import FILE.csv --name NAME [--recipe R] [--map TITLE=USE,…]
  batch run NAME [--readers all|R1,R2] [--until-idle SECONDS]
  batch release NAME --reason TEXT [--second NAME]  lets a line go on that stopped itself
  batch status|list|export NAME --format csv|jsonl|pdf -o FILE
  unit show|retry|reconcile|scan BATCH SERIAL
  unit hand-over BATCH SERIAL --reason TEXT  sets a stuck unit aside until an engineer retries it
  unit void BATCH SERIAL --reason TEXT      its code is never used again; the same as label void
  unit report BATCH SERIAL -o FILE.json|FILE.pdf
  label print BATCH SERIAL                  one that was not printed yet
  label reprint BATCH SERIAL --reason jam|smudged|lost|damaged|TEXT [--second NAME]
  label void BATCH SERIAL --reason TEXT
  label self-test [--print]                 prints the test label; what is scanned comes from stdin
  journal verify [--against FILE|SEQUENCE:HASH]
  journal backup [-o FILE]
  journal acts                              who signed in, released the line, changed settings or people
  journal move-key                          to where [station] journal_key says
  backlog list                              notifications that wait for their servers
  backlog drop EID SEQUENCE                 gives one up, for a server that never comes back
  people list
  people add BADGE --name NAME --role operator|engineer [--pin-file FILE|-]   - = typed, or on stdin
  people remove BADGE
  people set-pin BADGE [--pin-file FILE|-] [--no-pin]
  secret set|remove|test NAME               the keyring; set reads the secret from stdin
  settings show                             every setting and where it comes from, without secrets
  trust list|import FILE.pem

Options, before or after the command:
  --config FILE   settings         --data-dir DIR  where the journal and the labels are
  --training      simulated carrier, server and cards; nothing real is touched
  --json          one JSON object per line on stdout
  --version, --help

Exit status: 0 every unit done, 1 some unit is not, 2 usage or settings, 3 bad input, 4 a part is missing.
</source>
        <translation>Cách dùng: esim-stationctl [tùy chọn] COMMAND

  doctor                                    kiểm tra mọi phần và cho biết cần làm gì
  readers                                   liệt kê các đầu đọc thẻ
  card info|profiles|notifications|rules --reader R
  card download --reader R (-|--code-file FILE|--default-address|--smds [ADDRESS])
                [--confirmation-code-file FILE] [--enable]
  card discover --reader R [ADDRESS]        xem gì đang chờ ở SM-DS; không nêu thì dùng SM-DS của thẻ
  card enable|disable|delete --reader R ICCID
  card nickname --reader R ICCID [NAME]     không có tên: bỏ tên đi
  card set-default-smdp --reader R FQDN     để trống ("") thì xóa địa chỉ
  card load-crl --reader R FILE
  card send-notifications --reader R
  card drop-notification --reader R SEQUENCE --confirm EID
  card memory-reset --reader R --confirm EID [--test-profiles] [--keep-address]
  card … --record FILE                      ghi lại trao đổi với thẻ và máy chủ, không có mã bí mật
  carrier compare [-o FILE.csv]             mọi chỗ khác nhau giữa tài khoản nhà mạng và nhật ký
  manifest check FILE.csv [--recipe R] [--map TITLE=USE,…] [--rejects OUT.csv]
  batch import FILE.csv --name NAME [--recipe R] [--map TITLE=USE,…]
  batch run NAME [--readers all|R1,R2] [--until-idle SECONDS]
  batch release NAME --reason TEXT [--second NAME]  cho dây chuyền đã tự dừng chạy lại
  batch status|list|export NAME --format csv|jsonl|pdf -o FILE
  unit show|retry|reconcile|scan BATCH SERIAL
  unit hand-over BATCH SERIAL --reason TEXT  để riêng một sản phẩm đang kẹt đến khi kỹ sư thử lại
  unit void BATCH SERIAL --reason TEXT      mã của nó không bao giờ được dùng lại; giống như label void
  unit report BATCH SERIAL -o FILE.json|FILE.pdf
  label print BATCH SERIAL                  in nhãn chưa từng in
  label reprint BATCH SERIAL --reason jam|smudged|lost|damaged|TEXT [--second NAME]
  label void BATCH SERIAL --reason TEXT
  label self-test [--print]                 in nhãn thử; nội dung quét được đọc từ stdin
  journal verify [--against FILE|SEQUENCE:HASH]
  journal backup [-o FILE]
  journal acts                              ai đã đăng nhập, cho chạy tiếp, đổi cài đặt hay người
  journal move-key                          chuyển khóa đến nơi mà [station] journal_key nêu
  backlog list                              các thông báo đang chờ máy chủ của chúng
  backlog drop EID SEQUENCE                 bỏ một thông báo, khi máy chủ của nó không bao giờ trở lại
  people list
  people add BADGE --name NAME --role operator|engineer [--pin-file FILE|-]   - = gõ vào, hoặc từ stdin
  people remove BADGE
  people set-pin BADGE [--pin-file FILE|-] [--no-pin]
  secret set|remove|test NAME               chùm khóa; set đọc mã bí mật từ stdin
  settings show                             mọi mục cấu hình và nguồn của nó, không có mã bí mật
  trust list|import FILE.pem

Tùy chọn, đặt trước hoặc sau lệnh:
  --config FILE   cấu hình         --data-dir DIR  nơi chứa nhật ký và các nhãn
  --training      nhà mạng, máy chủ và thẻ mô phỏng; không đụng đến thứ gì thật
  --json          mỗi dòng một đối tượng JSON trên stdout
  --version, --help

Mã thoát: 0 mọi sản phẩm đã xong, 1 có sản phẩm chưa xong, 2 sai cách dùng hoặc cấu hình, 3 dữ liệu vào sai, 4 thiếu một phần.
</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Chưa có gì được ghi lại.</translation>
    </message>
</context>
<context>
    <name>tlv</name>
    <message>
        <source>The data cannot be read (%1).</source>
        <translation>Không thể đọc dữ liệu (%1).</translation>
    </message>
    <message>
        <source>The answer is of another kind (%1) than the one asked for (%2).</source>
        <translation>Câu trả lời thuộc loại khác (%1) với loại được hỏi (%2).</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training folder cannot be made.</source>
        <translation>Không thể tạo thư mục luyện tập.</translation>
    </message>
    <message>
        <source>Check who owns the data folder.</source>
        <translation>Hãy kiểm tra xem ai sở hữu thư mục dữ liệu.</translation>
    </message>
    <message>
        <source>The training carrier's file cannot be written.</source>
        <translation>Không thể ghi tệp của nhà mạng luyện tập.</translation>
    </message>
    <message>
        <source>Check that the folder exists and has room.</source>
        <translation>Hãy kiểm tra xem thư mục có tồn tại và còn chỗ không.</translation>
    </message>
    <message>
        <source>The training carrier's file cannot be read.</source>
        <translation>Không thể đọc tệp của nhà mạng luyện tập.</translation>
    </message>
    <message>
        <source>Delete the file to begin the training anew.</source>
        <translation>Hãy xóa tệp để bắt đầu luyện tập lại từ đầu.</translation>
    </message>
    <message>
        <source>The training carrier cannot listen.</source>
        <translation>Nhà mạng luyện tập không thể mở cổng của nó.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program that uses it.</source>
        <translation>Hãy chọn cổng khác, hoặc tắt chương trình đang dùng cổng này.</translation>
    </message>
    <message>
        <source>A certificate cannot be read.</source>
        <translation>Không thể đọc một chứng chỉ.</translation>
    </message>
    <message>
        <source>A key cannot be read, or is not on its curve.</source>
        <translation>Không thể đọc một khóa, hoặc khóa không nằm trên đường cong của nó.</translation>
    </message>
    <message>
        <source>The training SM-DP+ cannot listen for ES2+.</source>
        <translation>SM-DP+ luyện tập không thể mở cổng cho ES2+.</translation>
    </message>
    <message>
        <source>End programs that use many ports.</source>
        <translation>Hãy tắt các chương trình dùng nhiều cổng.</translation>
    </message>
    <message>
        <source>The training data is damaged.</source>
        <translation>Dữ liệu luyện tập bị hỏng.</translation>
    </message>
    <message>
        <source>The profile's metadata is not allowed (%1).</source>
        <translation>Siêu dữ liệu của hồ sơ không được phép (%1).</translation>
    </message>
    <message>
        <source>The card refused the command.</source>
        <translation>Thẻ từ chối lệnh.</translation>
    </message>
    <message>
        <source>The card in %1 is not an eSIM chip. Use another card.</source>
        <translation>Thẻ trong %1 không phải là chip eSIM. Hãy dùng thẻ khác.</translation>
    </message>
    <message>
        <source>There is no card in %1. Put it in again.</source>
        <translation>Không có thẻ trong %1. Hãy cắm lại thẻ.</translation>
    </message>
    <message>
        <source>Another program reset the card in %1. Try again.</source>
        <translation>Một chương trình khác đã đặt lại thẻ trong %1. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The card in %1 does not answer. Turn it round, or use another.</source>
        <translation>Thẻ trong %1 không trả lời. Hãy xoay lại thẻ, hoặc dùng thẻ khác.</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>Không có %1 ở đó.</translation>
    </message>
    <message>
        <source>%1 is being used already.</source>
        <translation>%1 đang được sử dụng.</translation>
    </message>
    <message>
        <source>The card in %1 took too long. Take it out and put it in again.</source>
        <translation>Thẻ trong %1 mất quá nhiều thời gian. Hãy rút thẻ ra rồi cắm lại.</translation>
    </message>
    <message>
        <source>The part that talks to %1 ended. Try again.</source>
        <translation>Phần chương trình giao tiếp với %1 đã dừng. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The card in %1 answered something that makes no sense.</source>
        <translation>Thẻ trong %1 trả lời một điều không có nghĩa.</translation>
    </message>
    <message>
        <source>The training SM-DP+ cannot listen on port %1.</source>
        <translation>SM-DP+ luyện tập không thể mở cổng %1.</translation>
    </message>
    <message>
        <source>End the other program that uses this port.</source>
        <translation>Hãy tắt chương trình đang dùng cổng này.</translation>
    </message>
    <message>
        <source>The training SM-DS cannot listen on port %1.</source>
        <translation>SM-DS luyện tập không thể mở cổng %1.</translation>
    </message>
    <message>
        <source>The training data cannot be saved: %1.</source>
        <translation>Không thể lưu dữ liệu luyện tập: %1.</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has room.</source>
        <translation>Hãy kiểm tra xem thư mục có ghi được và còn chỗ không.</translation>
    </message>
    <message>
        <source>The training data cannot be read: %1.</source>
        <translation>Không thể đọc dữ liệu luyện tập: %1.</translation>
    </message>
    <message>
        <source>Delete the training folder; it will be made anew.</source>
        <translation>Hãy xóa thư mục luyện tập; nó sẽ được tạo lại.</translation>
    </message>
    <message>
        <source>No virtual reader listens on port %1.</source>
        <translation>Không có đầu đọc thẻ ảo nào trả lời trên cổng %1.</translation>
    </message>
    <message>
        <source>Start the PC/SC service with the virtual reader driver.</source>
        <translation>Hãy khởi động dịch vụ PC/SC với trình điều khiển đầu đọc thẻ ảo.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Không thể đọc tệp chứng chỉ.</translation>
    </message>
    <message>
        <source>Check the path in [smdp] trust.</source>
        <translation>Hãy kiểm tra đường dẫn trong [smdp] trust.</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>Tệp không chứa chứng chỉ nào.</translation>
    </message>
    <message>
        <source>It must be a PEM file that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Đó phải là tệp PEM bắt đầu bằng -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>"%1" is not a certificate authority.</source>
        <translation>"%1" không phải là tổ chức cấp chứng chỉ.</translation>
    </message>
    <message>
        <source>Import the root that signed the server's certificate, not the server's own.</source>
        <translation>Hãy nhập chứng chỉ gốc đã ký chứng chỉ của máy chủ, không phải chứng chỉ của chính máy chủ.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Không thể tạo thư mục %1.</translation>
    </message>
    <message>
        <source>Check who owns the data folder.</source>
        <translation>Hãy kiểm tra xem ai sở hữu thư mục dữ liệu.</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>TAKE IT
OUT</source>
        <comment>giant word, two lines at most</comment>
        <translation>RÚT
THẺ RA</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>giant word: progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>working</source>
        <comment>giant word</comment>
        <translation>đang làm</translation>
    </message>
    <message>
        <source>Leave the card in.</source>
        <translation>Để yên thẻ trong đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>no reader</source>
        <comment>giant word</comment>
        <translation>thiếu đầu đọc</translation>
    </message>
    <message>
        <source>It was unplugged. Plug it in again.</source>
        <translation>Đầu đọc thẻ đã bị rút ra. Hãy cắm lại.</translation>
    </message>
    <message>
        <source>Take the card out.</source>
        <translation>Hãy rút thẻ ra.</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>giant word</comment>
        <translation>không dùng</translation>
    </message>
    <message>
        <source>card in</source>
        <comment>giant word</comment>
        <translation>có thẻ</translation>
    </message>
    <message>
        <source>It is read when the batch runs. F7 shows it.</source>
        <translation>Thẻ sẽ được đọc khi lô chạy. Nhấn F7 để xem.</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>giant word</comment>
        <translation>trống</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>giant word: the card is being read</comment>
        <translation>đang đọc</translation>
    </message>
    <message>
        <source>wait</source>
        <comment>giant word</comment>
        <translation>chờ</translation>
    </message>
    <message>
        <source>Its profile is not ready yet. Leave the card in.</source>
        <translation>Hồ sơ chưa sẵn sàng. Hãy để yên thẻ.</translation>
    </message>
    <message>
        <source>SCAN</source>
        <comment>giant word</comment>
        <translation>QUÉT</translation>
    </message>
    <message>
        <source>Scan this unit's serial, or take the card out.</source>
        <translation>Hãy quét số sê-ri của sản phẩm này, hoặc rút thẻ ra.</translation>
    </message>
    <message>
        <source>This card belongs to no unit of this batch.</source>
        <translation>Thẻ này không thuộc sản phẩm nào trong lô này.</translation>
    </message>
    <message>
        <source>The card does not answer. Put it in again.</source>
        <translation>Thẻ không trả lời. Hãy cắm lại.</translation>
    </message>
    <message>
        <source>Scan this unit's label.</source>
        <translation>Hãy quét nhãn của sản phẩm này.</translation>
    </message>
    <message>
        <source>DONE</source>
        <comment>giant word</comment>
        <translation>XONG</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>giant word</comment>
        <translation>THẤT BẠI</translation>
    </message>
    <message>
        <source>HOLD</source>
        <comment>giant word</comment>
        <translation>TẠM GIỮ</translation>
    </message>
    <message>
        <source>Take the card out and call an engineer.</source>
        <translation>Hãy rút thẻ ra và gọi kỹ sư.</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>chờ đến lượt</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>đang đặt trước</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>đã đặt trước</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>đang kích hoạt</translation>
    </message>
    <message>
        <source>waiting for card</source>
        <translation>đang chờ thẻ</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>đang cài đặt</translation>
    </message>
    <message>
        <source>writing address</source>
        <translation>đang ghi địa chỉ</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>đang đọc lại</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>đang in</translation>
    </message>
    <message>
        <source>waiting for scan</source>
        <translation>đang chờ quét</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>tạm giữ</translation>
    </message>
    <message>
        <source>Nothing to do yet. Its turn comes.</source>
        <translation>Chưa cần làm gì. Sẽ đến lượt sản phẩm này.</translation>
    </message>
    <message>
        <source>Nothing to do. The carrier is getting the profile ready.</source>
        <translation>Không cần làm gì. Nhà mạng đang chuẩn bị hồ sơ.</translation>
    </message>
    <message>
        <source>Put this unit's card into a reader.</source>
        <translation>Hãy cắm thẻ của sản phẩm này vào một đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>Leave the card in. It is being written.</source>
        <translation>Hãy để yên thẻ. Thẻ đang được ghi.</translation>
    </message>
    <message>
        <source>Nothing to do. The label is being printed.</source>
        <translation>Không cần làm gì. Nhãn đang được in.</translation>
    </message>
    <message>
        <source>Stick the label on and scan it.</source>
        <translation>Hãy dán nhãn lên rồi quét nhãn.</translation>
    </message>
    <message>
        <source>Finished. Take the card out.</source>
        <translation>Đã xong. Hãy rút thẻ ra.</translation>
    </message>
    <message>
        <source>Put this unit aside. Try again when the cause is gone.</source>
        <translation>Hãy để riêng sản phẩm này ra. Thử lại khi nguyên nhân đã được khắc phục.</translation>
    </message>
    <message>
        <source>Put this unit aside and call an engineer.</source>
        <translation>Hãy để riêng sản phẩm này ra và gọi kỹ sư.</translation>
    </message>
    <message>
        <source>by EID</source>
        <translation>theo EID</translation>
    </message>
    <message>
        <source>by matching ID</source>
        <translation>theo matching ID</translation>
    </message>
    <message>
        <source>code given</source>
        <translation>mã có sẵn</translation>
    </message>
    <message>
        <source>install</source>
        <translation>cài đặt</translation>
    </message>
    <message>
        <source>write address</source>
        <translation>ghi địa chỉ</translation>
    </message>
    <message>
        <source>label only</source>
        <translation>chỉ nhãn</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chưa đến một phút</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>khoảng %1 phút</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>khoảng %1 giờ %2 phút</translation>
    </message>
    <message>
        <source>Muted on this bench.</source>
        <translation>Đã tắt tiếng trên bàn này.</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>giant word: the line is</comment>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>The line stopped itself. It says above why.</source>
        <translation>Dây chuyền đã tự dừng. Lý do ghi ở phía trên.</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>The carrier's list is being read…</source>
        <translation>Đang đọc danh sách của nhà mạng…</translation>
    </message>
    <message numerus="yes">
        <source>The carrier lists %Ln reservation(s).</source>
        <translation>
            <numerusform>Nhà mạng liệt kê %Ln lượt đặt trước.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal knows %Ln.</source>
        <translation>
            <numerusform>Nhật ký biết %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Hai bên khớp nhau.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s).</source>
        <translation>
            <numerusform>%Ln chỗ khác nhau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier and journal compared</source>
        <translation>So sánh nhà mạng và nhật ký</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Chỗ khác nhau</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>So sánh lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ui::AccountModel</name>
    <message>
        <source>In no record</source>
        <translation>Không có trong bản ghi nào</translation>
    </message>
    <message>
        <source>Paid for, not used</source>
        <translation>Đã trả tiền, chưa dùng</translation>
    </message>
    <message>
        <source>Not at the carrier</source>
        <translation>Không có ở nhà mạng</translation>
    </message>
    <message>
        <source>Failed at the carrier</source>
        <translation>Thất bại ở nhà mạng</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Đã dùng ở nơi khác</translation>
    </message>
    <message>
        <source>Not reported as used</source>
        <translation>Chưa báo là đã dùng</translation>
    </message>
    <message>
        <source>Another EID</source>
        <translation>EID khác</translation>
    </message>
    <message>
        <source>Another ICCID</source>
        <translation>ICCID khác</translation>
    </message>
    <message>
        <source>Several for one EID</source>
        <translation>Nhiều lượt cho một EID</translation>
    </message>
    <message>
        <source>Voided, still good</source>
        <translation>Đã vô hiệu hóa, còn hiệu lực</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Chưa biết</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chỗ khác nhau</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>Lượt đặt trước</translation>
    </message>
    <message>
        <source>What is so, and what to do</source>
        <translation>Hiện trạng và việc cần làm</translation>
    </message>
</context>
<context>
    <name>ui::ArrangeBar</name>
    <message>
        <source>Move a tile with the arrow keys, or drag it to where its reader stands.</source>
        <translation>Dùng các phím mũi tên để dời ô, hoặc kéo ô đến chỗ đầu đọc của nó.</translation>
    </message>
    <message>
        <source>&amp;Name of slot %1</source>
        <translation>&amp;Tên của khe %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>&amp;Muted</source>
        <translation>&amp;Im lặng</translation>
    </message>
    <message>
        <source>The tile stays quiet while nothing is at stake in this reader. Settings decide which readers are used.</source>
        <translation>Ô này im lặng khi trong đầu đọc không có việc gì quan trọng. Cấu hình quyết định đầu đọc nào được dùng.</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>Đặt &amp;lại</translation>
    </message>
    <message>
        <source>Everything back into the order of the readers; names are forgotten.</source>
        <translation>Mọi thứ trở về theo thứ tự các đầu đọc; các tên bị bỏ.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Xong</translation>
    </message>
    <message>
        <source>Ends arranging (Ctrl+T).</source>
        <translation>Kết thúc sắp xếp (Ctrl+T).</translation>
    </message>
</context>
<context>
    <name>ui::BadgeBox</name>
    <message>
        <source>Looking for the badge…</source>
        <translation>Đang tìm thẻ nhân viên…</translation>
    </message>
    <message>
        <source>%1, your PIN, please.</source>
        <translation>%1, mời bạn nhập PIN.</translation>
    </message>
    <message>
        <source>Checking the PIN…</source>
        <translation>Đang kiểm tra PIN…</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>thẻ nhân viên</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Thẻ nhân viên</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>ui::BatchProgress</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln thất bại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>%Ln tạm giữ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>còn %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>%1 units/h</source>
        <translation>%1 sản phẩm/giờ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>xong %1 / %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No batch is open</source>
        <translation>Chưa mở lô nào</translation>
    </message>
    <message>
        <source>Press F4 to import a manifest or to open a batch.</source>
        <translation>Nhấn F4 để nhập bản kê hoặc mở một lô.</translation>
    </message>
    <message>
        <source>Start  F12</source>
        <translation>Chạy  F12</translation>
    </message>
    <message>
        <source>Lets the batch run. (F12)</source>
        <translation>Cho lô chạy. (F12)</translation>
    </message>
    <message>
        <source>Stop  F12</source>
        <translation>Dừng  F12</translation>
    </message>
    <message>
        <source>Starts nothing new; cards that are being written are finished first. (F12)</source>
        <translation>Không bắt đầu việc mới; các thẻ đang ghi sẽ được làm xong trước. (F12)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <source>Cards that are being written are finished first.</source>
        <translation>Các thẻ đang ghi sẽ được làm xong trước.</translation>
    </message>
    <message>
        <source>First-pass yield %1</source>
        <translation>Tỷ lệ đạt lần đầu %1</translation>
    </message>
    <message>
        <source>Units of this batch that were done at the first try. More: F6</source>
        <translation>Sản phẩm của lô này xong ngay lần đầu. Xem thêm: F6</translation>
    </message>
    <message>
        <source>Units per hour over this shift</source>
        <translation>Sản phẩm mỗi giờ trong ca này</translation>
    </message>
</context>
<context>
    <name>ui::BatchesPage</name>
    <message>
        <source>%1  (open)</source>
        <translation>%1  (đang mở)</translation>
    </message>
    <message>
        <source>Stop the running batch first. (F12)</source>
        <translation>Hãy dừng lô đang chạy trước. (F12)</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Lô</translation>
    </message>
    <message>
        <source>Import a manifest</source>
        <translation>Nhập bản kê</translation>
    </message>
    <message>
        <source>No batch yet. Import a manifest to make the first one.</source>
        <translation>Chưa có lô nào. Hãy nhập bản kê để tạo lô đầu tiên.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Compare with the carrier</source>
        <translation>So sánh với nhà mạng</translation>
    </message>
    <message>
        <source>Lists every difference between the carrier's account and the journal. Changes nothing.</source>
        <translation>Liệt kê mọi chỗ khác nhau giữa tài khoản nhà mạng và nhật ký. Không thay đổi gì.</translation>
    </message>
</context>
<context>
    <name>ui::BenchPage</name>
    <message>
        <source>The card in slot %1	F7</source>
        <translation>Thẻ trong khe %1	F7</translation>
    </message>
    <message>
        <source>Arrange and name the tiles as the readers stand on the bench (Ctrl+T)</source>
        <translation>Sắp xếp và đặt tên các ô đúng như các đầu đọc trên bàn (Ctrl+T)</translation>
    </message>
    <message>
        <source>Arrange the bench</source>
        <translation>Sắp xếp bàn làm việc</translation>
    </message>
</context>
<context>
    <name>ui::CardFacts</name>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>cơ bản</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>trung bình</translation>
    </message>
    <message>
        <source>contactless</source>
        <translation>không tiếp xúc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>The check digits are wrong: a test card, or a damaged one.</source>
        <translation>Chữ số kiểm tra sai: thẻ thử, hoặc thẻ bị hỏng.</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>SGP.22 %1, firmware %2</source>
        <translation>SGP.22 %1, firmware %2</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>Bộ nhớ trống</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>Bộ nhớ làm việc</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Ứng dụng</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>Máy chủ mặc định</translation>
    </message>
    <message>
        <source>Discovery server</source>
        <translation>Máy chủ dò tìm</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Java Card %1</source>
        <translation>Java Card %1</translation>
    </message>
    <message>
        <source>GlobalPlatform %1</source>
        <translation>GlobalPlatform %1</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Nền tảng</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Chức năng</translation>
    </message>
    <message>
        <source>Rules not allowed</source>
        <translation>Quy tắc không cho phép</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>Chứng nhận</translation>
    </message>
    <message>
        <source>Trusts issuers</source>
        <translation>Tin cậy các bên cấp</translation>
    </message>
</context>
<context>
    <name>ui::CardNotificationsModel</name>
    <message>
        <source>installed</source>
        <translation>đã cài đặt</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>đã bật</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>đã tắt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Its server</source>
        <translation>Máy chủ của nó</translation>
    </message>
</context>
<context>
    <name>ui::CardPage</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Tên hồ sơ</translation>
    </message>
    <message>
        <source>The name that the card keeps for this profile; empty takes it away:</source>
        <translation>Tên mà thẻ giữ cho hồ sơ này; để trống thì bỏ tên đi:</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>Máy chủ mặc định</translation>
    </message>
    <message>
        <source>The SM-DP+ address that the device asks at its first start; empty clears it:</source>
        <translation>Địa chỉ SM-DP+ mà thiết bị hỏi khi khởi động lần đầu; để trống thì xóa địa chỉ:</translation>
    </message>
    <message>
        <source>Delete the profile?</source>
        <translation>Xóa hồ sơ?</translation>
    </message>
    <message>
        <source>%1 %2, ICCID %3, is deleted for good. It cannot be downloaded again unless the operator releases it.</source>
        <translation>%1 %2, ICCID %3, sẽ bị xóa vĩnh viễn. Không thể tải lại hồ sơ này, trừ khi nhà mạng mở lại để tải.</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Xóa hồ sơ</translation>
    </message>
    <message>
        <source>Drop the notification?</source>
        <translation>Bỏ thông báo?</translation>
    </message>
    <message>
        <source>Notification %1 goes from the card without being sent. %2 never learns what happened.</source>
        <translation>Thông báo %1 sẽ bị bỏ khỏi thẻ mà không gửi đi. %2 sẽ không bao giờ biết việc gì đã xảy ra.</translation>
    </message>
    <message>
        <source>Drop it unsent</source>
        <translation>Bỏ, không gửi</translation>
    </message>
    <message>
        <source>Clear the card?</source>
        <translation>Xóa sạch thẻ?</translation>
    </message>
    <message>
        <source>All operational profiles on this card are deleted for good, and its default server address is reset. This cannot be undone.

To confirm, type the last 8 digits of the EID %1.</source>
        <translation>Mọi hồ sơ chính thức trên thẻ này sẽ bị xóa vĩnh viễn, và địa chỉ máy chủ mặc định của thẻ được đặt lại. Việc này không thể hoàn tác.

Để xác nhận, hãy gõ 8 chữ số cuối của EID %1.</translation>
    </message>
    <message>
        <source>Clear the card</source>
        <translation>Xóa sạch thẻ</translation>
    </message>
    <message>
        <source>No card reader yet. Plug one in.</source>
        <translation>Chưa có đầu đọc thẻ. Hãy cắm một đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>There is no card in this reader. Put one in.</source>
        <translation>Không có thẻ trong đầu đọc thẻ này. Hãy cắm thẻ vào.</translation>
    </message>
    <message>
        <source>Read the card to see what is on it.</source>
        <translation>Hãy đọc thẻ để xem trên thẻ có gì.</translation>
    </message>
    <message>
        <source>Card in</source>
        <translation>Thẻ trong</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>Đọc thẻ</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <source>Default server…</source>
        <translation>Máy chủ mặc định…</translation>
    </message>
    <message>
        <source>Writes the SM-DP+ address that the device asks at its first start.</source>
        <translation>Ghi địa chỉ SM-DP+ mà thiết bị hỏi khi khởi động lần đầu.</translation>
    </message>
    <message>
        <source>Clear the card…</source>
        <translation>Xóa sạch thẻ…</translation>
    </message>
    <message>
        <source>Deletes all operational profiles. You must confirm it by typing.</source>
        <translation>Xóa mọi hồ sơ chính thức. Bạn phải gõ để xác nhận.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Enables the chosen profile; the one that is enabled now is disabled.</source>
        <translation>Bật hồ sơ đã chọn; hồ sơ đang bật sẽ được tắt.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Tên…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Xóa…</translation>
    </message>
    <message>
        <source>Only a disabled profile can be deleted.</source>
        <translation>Chỉ có thể xóa hồ sơ đang tắt.</translation>
    </message>
    <message>
        <source>Notifications that their servers do not know yet</source>
        <translation>Các thông báo mà máy chủ của chúng chưa biết</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Gửi hết</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Takes the chosen one off the card without sending it.</source>
        <translation>Bỏ thông báo đã chọn khỏi thẻ mà không gửi đi.</translation>
    </message>
</context>
<context>
    <name>ui::CardProfilesModel</name>
    <message>
        <source>test</source>
        <translation>thử</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>bootstrap</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>chính thức</translation>
    </message>
    <message>
        <source>stays enabled, stays on the card</source>
        <translation>luôn bật, luôn ở trên thẻ</translation>
    </message>
    <message>
        <source>stays enabled</source>
        <translation>luôn bật</translation>
    </message>
    <message>
        <source>stays on the card</source>
        <translation>luôn ở trên thẻ</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Nhà cung cấp</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Tên trên thẻ</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
</context>
<context>
    <name>ui::CertificateDialog</name>
    <message>
        <source>Trust these issuers?</source>
        <translation>Tin cậy các bên cấp này?</translation>
    </message>
    <message>
        <source>Not a known GSMA issuer.</source>
        <translation>Không phải bên cấp đã biết của GSMA.</translation>
    </message>
    <message>
        <source>Known as %1.</source>
        <translation>Được biết là %1.</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Khóa: %1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Đến: %1</translation>
    </message>
    <message>
        <source>Trust them</source>
        <translation>Tin cậy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ui::CheckModel</name>
    <message>
        <source>good</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>look</source>
        <translation>xem lại</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>có lỗi</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>không dùng</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cần làm gì</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>serial number</source>
        <translation>số sê-ri</translation>
    </message>
    <message>
        <source>EID of the card</source>
        <translation>EID của thẻ</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>công thức</translation>
    </message>
    <message>
        <source>how it is reserved</source>
        <translation>cách đặt trước</translation>
    </message>
    <message>
        <source>how it is delivered</source>
        <translation>cách giao</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>fleet</translation>
    </message>
    <message>
        <source>activation code</source>
        <translation>mã kích hoạt</translation>
    </message>
    <message>
        <source>confirmation code</source>
        <translation>mã xác nhận</translation>
    </message>
    <message>
        <source>text on the label</source>
        <translation>chữ trên nhãn</translation>
    </message>
    <message>
        <source>keep it, and export it again</source>
        <translation>giữ lại, và xuất ra trở lại</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>bỏ qua</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(không tên)</translation>
    </message>
    <message>
        <source>What the column %1 is used for</source>
        <translation>Cột %1 được dùng làm gì</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>đã sửa bằng tay</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>không biết tên này</translation>
    </message>
    <message>
        <source>known by its name</source>
        <translation>nhận ra nhờ tên</translation>
    </message>
    <message>
        <source>Say what each column is used for. What was used once is proposed again for the same columns.</source>
        <translation>Hãy cho biết mỗi cột được dùng làm gì. Cách dùng lần trước được đề xuất lại cho các cột giống vậy.</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Dùng làm</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Tại sao</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ui::DoctorPage</name>
    <message>
        <source>Last looked at %1</source>
        <translation>Kiểm tra lần cuối lúc %1</translation>
    </message>
    <message>
        <source>Every part is being looked at. Work can go on.</source>
        <translation>Đang kiểm tra mọi phần. Vẫn có thể làm việc.</translation>
    </message>
    <message>
        <source>Nothing was looked at yet. The doctor changes nothing and costs nothing.</source>
        <translation>Chưa kiểm tra gì. Trang chẩn đoán không thay đổi gì và không tốn tiền.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) do not work. See what to do.</source>
        <translation>
            <numerusform>%Ln phần không hoạt động. Hãy xem cần làm gì.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The station works; look at %Ln remark(s).</source>
        <translation>
            <numerusform>Trạm hoạt động; hãy xem %Ln điểm cần lưu ý.</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are well.</source>
        <translation>Mọi phần đều ổn.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Chẩn đoán</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Looks at every part once more (Alt+A)</source>
        <translation>Kiểm tra mọi phần thêm một lần nữa (Alt+A)</translation>
    </message>
    <message>
        <source>Parts of the station</source>
        <translation>Các phần của trạm</translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>Đang chẩn đoán</translation>
    </message>
</context>
<context>
    <name>ui::FaultModel</name>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>header</source>
        <translation>hàng tiêu đề</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Hàng</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>Lỗi gì và cần làm gì</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>Nội dung ở đó</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>No batch</source>
        <translation>Chưa có lô</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Chưa có ai</translation>
    </message>
    <message>
        <source>Who works here; recorded with everything that is done.</source>
        <translation>Người đang làm việc ở đây; được ghi lại cùng mọi việc đã làm.</translation>
    </message>
    <message>
        <source>F2 Bench</source>
        <translation>F2 Làm việc</translation>
    </message>
    <message>
        <source>F3 Units</source>
        <translation>F3 Sản phẩm</translation>
    </message>
    <message>
        <source>F4 Batches</source>
        <translation>F4 Lô</translation>
    </message>
    <message>
        <source>F5 Label</source>
        <translation>F5 Nhãn</translation>
    </message>
    <message>
        <source>F7 Cards</source>
        <translation>F7 Thẻ</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 Trợ giúp</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Đã đăng xuất</translation>
    </message>
    <message>
        <source>Scan your badge, or press Ctrl+L and type it.</source>
        <translation>Hãy quét thẻ nhân viên của bạn, hoặc nhấn Ctrl+L rồi gõ mã thẻ.</translation>
    </message>
    <message>
        <source>%1 is signed in as %2. Ctrl+L changes that.</source>
        <translation>%1 đã đăng nhập với vai trò %2. Nhấn Ctrl+L để đổi.</translation>
    </message>
    <message>
        <source>Sound: off</source>
        <translation>Âm thanh: tắt</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <translation>Âm thanh: nhỏ</translation>
    </message>
    <message>
        <source>Sound: medium</source>
        <translation>Âm thanh: vừa</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>Âm thanh: to</translation>
    </message>
    <message>
        <source>%1. Another press changes it (Ctrl+M).</source>
        <translation>%1. Nhấn lần nữa để đổi (Ctrl+M).</translation>
    </message>
    <message>
        <source>Doctor: something does not work</source>
        <translation>Chẩn đoán: có phần không hoạt động</translation>
    </message>
    <message>
        <source>F6 Records</source>
        <translation>F6 Số liệu</translation>
    </message>
    <message>
        <source>F8 Settings</source>
        <translation>F8 Cấu hình</translation>
    </message>
    <message>
        <source>F9 Doctor</source>
        <translation>F9 Chẩn đoán</translation>
    </message>
</context>
<context>
    <name>ui::ImportCost</name>
    <message>
        <source>without a fleet %1</source>
        <translation>không có fleet %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fleet, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more fleet(s)</source>
        <translation>
            <numerusform>và %Ln fleet nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>By fleet: %1.</source>
        <translation>Theo fleet: %1.</translation>
    </message>
    <message>
        <source>The limit of one batch is %1.</source>
        <translation>Giới hạn của một lô là %1.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ One batch may reserve %1: %Ln unit(s) would wait until an engineer raises the limit.</source>
        <translation>
            <numerusform>⚠ Một lô được đặt trước %1: %Ln sản phẩm sẽ phải chờ đến khi kỹ sư tăng giới hạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The limit of a day is %1. What was reserved today could not be read.</source>
        <translation>⚠ Giới hạn mỗi ngày là %1. Không đọc được số đã đặt trước hôm nay.</translation>
    </message>
    <message>
        <source>Today %1 of %2 are used.</source>
        <translation>Hôm nay đã dùng %1 / %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) would wait for another day.</source>
        <translation>
            <numerusform>%Ln sản phẩm sẽ phải chờ sang ngày khác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it runs, this batch reserves %Ln profile(s) at the carrier. Importing costs nothing.</source>
        <translation>
            <numerusform>Khi chạy, lô này đặt trước %Ln hồ sơ ở nhà mạng. Việc nhập không tốn tiền.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPanel</name>
    <message>
        <source>Choose a manifest</source>
        <translation>Chọn bản kê</translation>
    </message>
    <message>
        <source>Manifests (*.csv *.txt);;All files (*)</source>
        <translation>Bản kê (*.csv *.txt);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Choose a manifest (Ctrl+O) or drop its file here.</source>
        <translation>Hãy chọn bản kê (Ctrl+O) hoặc thả tệp vào đây.</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>Đang kiểm tra tệp…</translation>
    </message>
    <message>
        <source>The batch is being stored…</source>
        <translation>Đang lưu lô…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s). Nothing can be imported until the file is right.</source>
        <translation>
            <numerusform>%Ln lỗi. Chưa thể nhập gì cho đến khi tệp hết lỗi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s), no faults.</source>
        <translation>
            <numerusform>%Ln sản phẩm, không có lỗi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln cảnh báo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a batch of this name already. Choose another name.</source>
        <translation>Đã có một lô mang tên này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>This batch reserves no profile at the carrier.</source>
        <translation>Lô này không đặt trước hồ sơ nào ở nhà mạng.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Chưa chọn tệp</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>&amp;Công thức</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>&amp;Tên lô</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Lưu các hàng bị từ chối</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejects.csv</source>
        <translation>%1-rejects.csv</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>Đã dừng. Chưa lưu gì cả.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>The file is being read to be stored…</source>
        <translation>Đang đọc tệp để lưu…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln hàng</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Kiểm tra lại</translation>
    </message>
    <message>
        <source>Enter goes to the cell.</source>
        <translation>Nhấn Enter để đến ô đó.</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>Đã đọc tệp đến đâu</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>Lưu hàng bị từ chối…</translation>
    </message>
    <message>
        <source>Writes the faulty rows with their reasons as a CSV file.</source>
        <translation>Ghi các hàng lỗi kèm lý do vào một tệp CSV.</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>&amp;Hàng</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Gán cột</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>Bản kê</translation>
    </message>
</context>
<context>
    <name>ui::LabelActs</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Prints a label that the line has not printed.</source>
        <translation>In một nhãn mà dây chuyền chưa in.</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>In lại…</translation>
    </message>
    <message>
        <source>The same code once more, marked as a reprint.</source>
        <translation>Vẫn mã đó thêm một lần nữa, có đánh dấu là bản in lại.</translation>
    </message>
    <message>
        <source>Void the code…</source>
        <translation>Vô hiệu hóa mã…</translation>
    </message>
    <message>
        <source>Takes the code out of use for ever.</source>
        <translation>Ngừng dùng mã này vĩnh viễn.</translation>
    </message>
    <message>
        <source>T&amp;est the scanner:</source>
        <translation>&amp;Thử máy quét:</translation>
    </message>
    <message>
        <source>scan the test label here</source>
        <translation>quét nhãn thử tại đây</translation>
    </message>
</context>
<context>
    <name>ui::LabelPage</name>
    <message>
        <source>The label is being drawn…</source>
        <translation>Đang vẽ nhãn…</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Mẫu nhãn</translation>
    </message>
    <message>
        <source>&amp;Print test label</source>
        <translation>&amp;In nhãn thử</translation>
    </message>
    <message>
        <source>Prints a label with a test text. It belongs to no unit and opens nothing.</source>
        <translation>In một nhãn với nội dung thử. Nhãn này không thuộc sản phẩm nào và không mở được gì.</translation>
    </message>
    <message>
        <source>Choose a unit on the bench (F2) or in the list (F3): its label appears here.</source>
        <translation>Hãy chọn một sản phẩm ở trang làm việc (F2) hoặc trong danh sách (F3): nhãn của nó sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>This unit has no label yet.</source>
        <translation>Sản phẩm này chưa có nhãn.</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>Nhãn của %1</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>A preview only: labels are printed on %1. To print on this one, set template=%2 under [labels] in the settings.</source>
        <translation>Chỉ để xem trước: nhãn được in bằng mẫu nhãn %1. Muốn in bằng mẫu nhãn này, hãy đặt template=%2 ở mục [labels] trong cấu hình.</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n time(s) as large as its dots.</source>
        <translation>
            <numerusform>Mỗi điểm được hiển thị lớn gấp %n lần.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown dot for dot.</source>
        <translation>Hiển thị đúng từng điểm một.</translation>
    </message>
    <message>
        <source>Shown smaller than its real dots.</source>
        <translation>Hiển thị nhỏ hơn các điểm thật.</translation>
    </message>
    <message>
        <source>&amp;Command cards…</source>
        <translation>Thẻ &amp;lệnh…</translation>
    </message>
    <message>
        <source>A page of cards that are scanned instead of keys: START, STOP, the slots.</source>
        <translation>Một trang thẻ để quét thay cho phím bấm: START, STOP, các khe.</translation>
    </message>
    <message>
        <source>The command cards are in %1. Print them at full size.</source>
        <translation>Các thẻ lệnh nằm trong %1. Hãy in đúng kích thước thật.</translation>
    </message>
</context>
<context>
    <name>ui::LabelView</name>
    <message>
        <source>Picture of the label</source>
        <translation>Hình của nhãn</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>F10 Language</source>
        <translation>F10 Ngôn ngữ</translation>
    </message>
    <message>
        <source>The language of the window and the size of its texts. (F10)</source>
        <translation>Ngôn ngữ của cửa sổ và cỡ chữ. (F10)</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>Ngôn ngữ và cỡ chữ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>Chữ %1 %</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Operator</source>
        <translation>Người vận hành</translation>
    </message>
    <message>
        <source>Your name or badge number:</source>
        <translation>Tên hoặc số thẻ nhân viên của bạn:</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Close the station?</source>
        <translation>Đóng trạm?</translation>
    </message>
    <message>
        <source>The batch is running. Cards that are being written are finished first, then the window closes.</source>
        <translation>Lô đang chạy. Các thẻ đang ghi sẽ được làm xong trước, sau đó cửa sổ sẽ đóng.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Dừng và đóng</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Cứ để chạy</translation>
    </message>
    <message>
        <source>eSIM Provisioning Station</source>
        <translation>eSIM Provisioning Station</translation>
    </message>
    <message>
        <source>%1 – eSIM Provisioning Station</source>
        <translation>%1 – eSIM Provisioning Station</translation>
    </message>
    <message>
        <source>F2 bench, F3 units, F4 batches and import, F5 label, F6 records, F7 cards, F8 settings, F9 doctor, F12 start and stop, Esc back to the bench.
The manual could not be opened in a browser.</source>
        <translation>F2 làm việc, F3 sản phẩm, F4 lô và nhập, F5 nhãn, F6 số liệu, F7 thẻ, F8 cấu hình, F9 chẩn đoán, F12 chạy và dừng, Esc trở về trang làm việc.
Không thể mở sách hướng dẫn trong trình duyệt.</translation>
    </message>
    <message>
        <source>Nobody is set up here yet, so everybody may do everything. An engineer can change that in the settings, under People.</source>
        <translation>Ở đây chưa thiết lập ai, nên ai cũng được làm mọi việc. Kỹ sư có thể đổi điều này trong cấu hình, mục Nhân viên.</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>Ẩn lời nhắn này</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDesk</name>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>Đây không phải là PIN của %1.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Hãy thử lại.</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Nobody is set up: everybody may do everything. Begin with an engineer.</source>
        <translation>Chưa thiết lập ai: ai cũng được làm mọi việc. Hãy bắt đầu với một kỹ sư.</translation>
    </message>
    <message>
        <source>The code on the badge of %1 must hold: %2</source>
        <translation>Mã trên thẻ nhân viên của %1 phải chứa: %2</translation>
    </message>
    <message>
        <source>Choose somebody to see what that badge's code must hold.</source>
        <translation>Hãy chọn một người để xem mã trên thẻ nhân viên đó phải chứa gì.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Xóa %1</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here. Records keep the name.</source>
        <translation>%1 không còn đăng nhập được ở đây nữa. Bản ghi vẫn giữ tên này.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Operators work at the bench; engineers may do everything. A badge says who somebody is, a PIN proves it.</source>
        <translation>Người vận hành làm các việc ở bàn làm việc; kỹ sư được làm mọi việc. Thẻ nhân viên cho biết đó là ai, PIN chứng minh điều đó.</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Thẻ nhân viên</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Thê&amp;m…</translation>
    </message>
    <message>
        <source>Change the &amp;PIN…</source>
        <translation>Đổi &amp;PIN…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Xóa…</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>&amp;With a PIN</source>
        <translation>&amp;Có PIN</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm nhân viên</translation>
    </message>
    <message>
        <source>&amp;Badge:</source>
        <translation>Thẻ nhân &amp;viên:</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Vai t&amp;rò:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <translation>Đổi PIN của %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>&amp;PIN:</translation>
    </message>
    <message>
        <source>PIN a&amp;gain:</source>
        <translation>Nhập &amp;lại PIN:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Scan or type the badge.</source>
        <translation>Hãy quét hoặc gõ mã thẻ nhân viên.</translation>
    </message>
    <message>
        <source>Give the name that records shall show.</source>
        <translation>Hãy ghi tên sẽ hiện trong các bản ghi.</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>Hãy gõ lại đúng PIN đó.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Xin chờ một chút…</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>%1, faulty: %2</source>
        <translation>%1, có lỗi: %2</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Số sê-ri</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Đặt trước</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Cách giao</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
</context>
<context>
    <name>ui::PreviewTable</name>
    <message>
        <source>The rows with faults, as they stand in the file:</source>
        <translation>Các hàng có lỗi, đúng như trong tệp:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) %1, %2</source>
        <comment>how it is reserved, how it is delivered</comment>
        <translation>
            <numerusform>%Ln sản phẩm %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>As the station understood it: %1</source>
        <translation>Trạm đã hiểu như sau: %1</translation>
    </message>
    <message>
        <source>The rows of the manifest</source>
        <translation>Các hàng của bản kê</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Void the code of %1</source>
        <translation>Vô hiệu hóa mã của %1</translation>
    </message>
    <message>
        <source>This cannot be undone. The code is never printed or shown again, and the unit is held for good. Its profile stays paid for until the carrier takes it back. To go on with the product, import it again as a new unit.</source>
        <translation>Việc này không thể hoàn tác. Mã sẽ không bao giờ được in hay hiện lại, và sản phẩm bị tạm giữ vĩnh viễn. Hồ sơ của nó vẫn bị tính tiền cho đến khi nhà mạng thu hồi. Để làm tiếp với sản phẩm này, hãy nhập lại nó như một sản phẩm mới.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>Void the code</source>
        <translation>Vô hiệu hóa mã</translation>
    </message>
    <message>
        <source>Hand %1 to an engineer</source>
        <translation>Giao %1 cho kỹ sư</translation>
    </message>
    <message>
        <source>The unit stands as it is, with what is reserved for it, until an engineer lets it go on. Set the product aside.</source>
        <translation>Sản phẩm giữ nguyên, cùng những gì đã đặt trước cho nó, cho đến khi kỹ sư cho tiếp tục. Hãy để nó sang một bên.</translation>
    </message>
    <message>
        <source>&amp;What should the engineer know?</source>
        <translation>&amp;Kỹ sư cần biết gì?</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Giao cho kỹ sư</translation>
    </message>
</context>
<context>
    <name>ui::ReasonPlot</name>
    <message>
        <source>Reasons of failures, the most frequent first</source>
        <translation>Lý do thất bại, nhiều nhất đứng trước</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln times, together %2</source>
        <translation>
            <numerusform>%1: %Ln lần, cộng dồn %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Không có gì thất bại</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Không có gì thất bại.</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Lý do khác</translation>
    </message>
</context>
<context>
    <name>ui::RecordsPage</name>
    <message>
        <source>All batches</source>
        <translation>Mọi lô</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Lưu số liệu</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No unit was finished in this shift. Look at an earlier one with ◀, or choose Everything.</source>
        <translation>Trong ca này chưa làm xong sản phẩm nào. Hãy xem ca trước bằng ◀, hoặc chọn Tất cả.</translation>
    </message>
    <message>
        <source>No unit was finished yet. The figures come with the first one.</source>
        <translation>Chưa làm xong sản phẩm nào. Số liệu sẽ có khi xong sản phẩm đầu tiên.</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Tỷ lệ đạt lần đầu</translation>
    </message>
    <message>
        <source>%1 of %2 at once</source>
        <translation>%1 / %2 đạt ngay</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Sản phẩm mỗi giờ</translation>
    </message>
    <message>
        <source>last hour; overall %1</source>
        <translation>giờ vừa qua; chung %1</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>tính chung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>final yield %1</source>
        <translation>tỷ lệ đạt cuối cùng %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>%1 tried again</source>
        <translation>%1 được thử lại</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>%1 done in another try</source>
        <translation>%1 xong ở lần thử khác</translation>
    </message>
    <message>
        <source>Time for a unit</source>
        <translation>Thời gian một sản phẩm</translation>
    </message>
    <message>
        <source>95 of 100 within %1</source>
        <translation>95/100 sản phẩm trong %1</translation>
    </message>
    <message>
        <source>%1   ▼ weaker than the others</source>
        <translation>%1   ▼ thấp hơn các dòng khác</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>đạt ngay</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Người vận hành</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Cộng dồn</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lô</translation>
    </message>
    <message>
        <source>Whose figures are shown.</source>
        <translation>Chọn lô để xem số liệu.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Shift before</source>
        <translation>Ca trước</translation>
    </message>
    <message>
        <source>The shift before. (Alt+Left)</source>
        <translation>Ca trước. (Alt+Left)</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>Ca sau</translation>
    </message>
    <message>
        <source>The next shift. (Alt+Right)</source>
        <translation>Ca sau. (Alt+Right)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Lưu dạng CSV…</translation>
    </message>
    <message>
        <source>Writes all these figures to a file.</source>
        <translation>Ghi tất cả số liệu này vào một tệp.</translation>
    </message>
    <message>
        <source>Why units failed or were held</source>
        <translation>Vì sao sản phẩm thất bại hoặc bị tạm giữ</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>Khe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseDialog</name>
    <message>
        <source>Release the line</source>
        <translation>Cho dây chuyền chạy lại</translation>
    </message>
    <message>
        <source>&amp;What was wrong, and what was done:</source>
        <translation>&amp;Lỗi gì và đã xử lý thế nào:</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>&amp;Người thứ hai:</translation>
    </message>
    <message>
        <source>Second person, if any:</source>
        <translation>Người thứ hai, nếu có:</translation>
    </message>
</context>
<context>
    <name>ui::ReprintDialog</name>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Print the label of %1 again</source>
        <translation>In lại nhãn của %1</translation>
    </message>
    <message>
        <source>The same code is printed once more, marked REPRINT %1. Destroy the old label: whoever has it owns the profile.</source>
        <translation>Vẫn mã đó được in thêm một lần nữa, có đánh dấu REPRINT %1. Hãy tiêu hủy nhãn cũ: ai có nhãn đó là có hồ sơ.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Lý do:</translation>
    </message>
    <message>
        <source>&amp;In your words:</source>
        <translation>&amp;Theo lời bạn:</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>&amp;Người thứ hai:</translation>
    </message>
    <message>
        <source>This reprint takes two: scan the other person's badge.</source>
        <translation>Lần in lại này cần hai người: hãy quét thẻ nhân viên của người kia.</translation>
    </message>
    <message>
        <source>Not needed for this reprint.</source>
        <translation>Không cần cho lần in lại này.</translation>
    </message>
</context>
<context>
    <name>ui::ScanBar</name>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>Chưa quét gì.</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Lần quét cuối</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>Lần quét cuối: %1</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>&amp;Quét</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lần quét</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>Các lần quét gần đây</translation>
    </message>
    <message>
        <source>The last scans (Ctrl+H)</source>
        <translation>Các lần quét gần đây (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>ui::ScanBox</name>
    <message>
        <source>Scan or type a serial, an EID or a label</source>
        <translation>Quét hoặc gõ số sê-ri, EID hoặc nhãn</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Quét</translation>
    </message>
</context>
<context>
    <name>ui::ScanHistory</name>
    <message>
        <source>The last scans</source>
        <translation>Các lần quét gần đây</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Đã quét</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ý nghĩa</translation>
    </message>
</context>
<context>
    <name>ui::ScanRouter</name>
    <message>
        <source>Nothing was read. Scan again.</source>
        <translation>Không đọc được gì. Hãy quét lại.</translation>
    </message>
    <message>
        <source>That is too long for anything on this bench.</source>
        <translation>Mã này quá dài, không thứ gì ở bàn làm việc này dài như vậy.</translation>
    </message>
    <message>
        <source>That was misread. Scan again.</source>
        <translation>Máy quét đọc sai. Hãy quét lại.</translation>
    </message>
    <message>
        <source>That looks like an EID, but its check digits are wrong. Scan again.</source>
        <translation>Mã này giống EID, nhưng chữ số kiểm tra sai. Hãy quét lại.</translation>
    </message>
    <message numerus="yes">
        <source>That looks like an EID, but it has %n digits instead of 32. Scan again.</source>
        <translation>
            <numerusform>Mã này giống EID, nhưng có %n chữ số thay vì 32. Hãy quét lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>That looks like an EID, but there are letters in it. Scan again.</source>
        <translation>Mã này giống EID, nhưng có chữ cái trong đó. Hãy quét lại.</translation>
    </message>
    <message>
        <source>That looks like a label, but a part of it is missing or wrong. Scan again.</source>
        <translation>Mã này giống nhãn, nhưng có một phần bị thiếu hoặc sai. Hãy quét lại.</translation>
    </message>
    <message>
        <source>That looks like a label, typed for another keyboard. Scan the test label (F5).</source>
        <translation>Mã này giống nhãn, nhưng được gõ theo bàn phím khác. Hãy quét nhãn thử (F5).</translation>
    </message>
    <message>
        <source>This station knows no such command card.</source>
        <translation>Trạm này không biết thẻ lệnh này.</translation>
    </message>
    <message>
        <source>That badge says no name. Scan again.</source>
        <translation>Thẻ nhân viên này không cho biết tên. Hãy quét lại.</translation>
    </message>
    <message>
        <source>Slot cards are numbered from 1 to 99.</source>
        <translation>Thẻ số khe được đánh số từ 1 đến 99.</translation>
    </message>
    <message>
        <source>No batch is open. Press F4 first.</source>
        <translation>Chưa mở lô nào. Hãy nhấn F4 trước.</translation>
    </message>
    <message>
        <source>That is no unit of this batch.</source>
        <translation>Đây không phải là sản phẩm của lô này.</translation>
    </message>
    <message>
        <source>Now scan its label.</source>
        <translation>Bây giờ hãy quét nhãn của nó.</translation>
    </message>
    <message>
        <source>Several slots wait for a serial. Scan the slot's card first, then the serial.</source>
        <translation>Nhiều khe đang chờ số sê-ri. Hãy quét thẻ số khe trước, rồi quét số sê-ri.</translation>
    </message>
    <message>
        <source>Slot %1 now belongs to %2.</source>
        <translation>Khe %1 bây giờ thuộc về %2.</translation>
    </message>
    <message>
        <source>Is the scanner set to this keyboard? F5 tests it.</source>
        <translation>Máy quét đã được đặt đúng bàn phím này chưa? Nhấn F5 để thử.</translation>
    </message>
    <message>
        <source>That is an EID. I want the serial.</source>
        <translation>Đây là EID. Trạm cần số sê-ri.</translation>
    </message>
    <message>
        <source>No unit of this batch has this EID.</source>
        <translation>Lô này không có sản phẩm nào có EID này.</translation>
    </message>
    <message>
        <source>That looks like an ICCID, but its check digit is wrong. Scan again.</source>
        <translation>Mã này giống ICCID, nhưng chữ số kiểm tra sai. Hãy quét lại.</translation>
    </message>
    <message>
        <source>That is an ICCID. I want the serial.</source>
        <translation>Đây là ICCID. Trạm cần số sê-ri.</translation>
    </message>
    <message>
        <source>No unit of this batch has this ICCID.</source>
        <translation>Lô này không có sản phẩm nào có ICCID này.</translation>
    </message>
    <message>
        <source>This seems to be %1's label. Scan the serial on the product first, then the label.</source>
        <translation>Có vẻ đây là nhãn của %1. Hãy quét số sê-ri trên sản phẩm trước, rồi quét nhãn.</translation>
    </message>
    <message>
        <source>This seems to be %1's label, which waits for no scan.</source>
        <translation>Có vẻ đây là nhãn của %1, nhưng sản phẩm đó không chờ quét.</translation>
    </message>
    <message>
        <source>No unit waits for its label to be scanned.</source>
        <translation>Không có sản phẩm nào chờ quét nhãn.</translation>
    </message>
    <message>
        <source>Several units wait for their labels. Scan the serial first, then the label.</source>
        <translation>Nhiều sản phẩm đang chờ quét nhãn. Hãy quét số sê-ri trước, rồi quét nhãn.</translation>
    </message>
    <message>
        <source>Badge read.</source>
        <translation>Đã đọc thẻ nhân viên.</translation>
    </message>
    <message>
        <source>Close the open dialog first: Esc.</source>
        <translation>Hãy đóng hộp thoại đang mở trước: Esc.</translation>
    </message>
    <message>
        <source>The batch runs already.</source>
        <translation>Lô đang chạy rồi.</translation>
    </message>
    <message>
        <source>The batch is coming to rest. Start it when it stands.</source>
        <translation>Lô đang dừng lại. Khi lô đã dừng hẳn, hãy cho chạy.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this batch.</source>
        <translation>Lô này không còn gì để làm.</translation>
    </message>
    <message>
        <source>The batch does not run.</source>
        <translation>Lô không chạy.</translation>
    </message>
    <message>
        <source>Scan the unit's serial or its slot's card first.</source>
        <translation>Hãy quét số sê-ri của sản phẩm hoặc thẻ số khe của nó trước.</translation>
    </message>
    <message>
        <source>%1 needs no retry.</source>
        <translation>%1 không cần thử lại.</translation>
    </message>
    <message>
        <source>%1 has no label that can be printed again.</source>
        <translation>%1 không có nhãn nào có thể in lại.</translation>
    </message>
    <message>
        <source>This bench has no slot %1.</source>
        <translation>Bàn làm việc này không có khe %1.</translation>
    </message>
    <message>
        <source>Slot %1 is chosen.</source>
        <translation>Đã chọn khe %1.</translation>
    </message>
    <message>
        <source>Test of the scanner</source>
        <translation>Thử máy quét</translation>
    </message>
</context>
<context>
    <name>ui::SecondPersonDialog</name>
    <message>
        <source>A second person must agree</source>
        <translation>Cần người thứ hai đồng ý</translation>
    </message>
    <message>
        <source>Scan the second person's badge.</source>
        <translation>Hãy quét thẻ nhân viên của người thứ hai.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ui::SecretDialog</name>
    <message>
        <source>Put into the keyring</source>
        <translation>Cất vào chùm khóa</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>Giữ trong tệp</translation>
    </message>
    <message>
        <source>It goes straight to the keyring and is never shown again. An older one is replaced at once.</source>
        <translation>Mã bí mật đi thẳng vào chùm khóa và không bao giờ hiện lại. Mã cũ được thay ngay.</translation>
    </message>
    <message>
        <source>A file of its own that only this user may read (mode 0600). It is not encrypted.</source>
        <translation>Một tệp riêng mà chỉ người dùng này được đọc (quyền truy cập 0600). Tệp không được mã hóa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The keyring is asked. It may want to be unlocked.</source>
        <translation>Đang hỏi chùm khóa. Có thể cần mở khóa chùm khóa.</translation>
    </message>
    <message>
        <source>It can be kept in a file that only this user may read (mode 0600), not encrypted.</source>
        <translation>Có thể giữ mã bí mật trong một tệp mà chỉ người dùng này được đọc (quyền truy cập 0600), không mã hóa.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Recipe %1</source>
        <translation>Công thức %1</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>Xóa công thức</translation>
    </message>
    <message>
        <source>The settings are being read…</source>
        <translation>Đang đọc cấu hình…</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>Không có mục cấu hình nào nói về việc này.</translation>
    </message>
    <message>
        <source>It is being tested…</source>
        <translation>Đang thử…</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>Lưu %Ln thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Changes are written to %1</source>
        <translation>Thay đổi được ghi vào %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: đã thay đổi</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Không có gì khác.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>Saved, the recipe is gone from the file that is written.</source>
        <translation>Đã lưu, công thức không còn trong tệp được ghi.</translation>
    </message>
    <message>
        <source>The secret is in the keyring.</source>
        <translation>Mã bí mật đã nằm trong chùm khóa.</translation>
    </message>
    <message>
        <source>The secret is in a file that only this user may read.</source>
        <translation>Mã bí mật nằm trong một tệp mà chỉ người dùng này được đọc.</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>Công thức mới</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _</source>
        <translation>Tên của nó: chữ cái, chữ số, - và _</translation>
    </message>
    <message>
        <source>A recipe cannot be called "%1", or there is one already.</source>
        <translation>Công thức không thể tên là "%1", hoặc đã có công thức tên này.</translation>
    </message>
    <message>
        <source>A PEM file with an issuer's root</source>
        <translation>Tệp PEM có chứng chỉ gốc của một bên cấp</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Lưu các thay đổi?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) are changed and not saved.</source>
        <translation>
            <numerusform>%Ln mục cấu hình đã thay đổi mà chưa lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Hoàn tác thay đổi</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại đây</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Tìm trong mọi mục cấu hình</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Các phần</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Nhà mạng</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Tin cậy</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Printer and labels</source>
        <translation>Máy in và nhãn</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Trạm</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>Kết quả thử</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Thử</translation>
    </message>
    <message>
        <source>Tries what this page sets, saved or not. It changes nothing and costs nothing.</source>
        <translation>Thử những gì trang này đặt, đã lưu hay chưa. Việc này không thay đổi gì và không tốn tiền.</translation>
    </message>
    <message>
        <source>&amp;Print test label</source>
        <translation>&amp;In nhãn thử</translation>
    </message>
    <message>
        <source>&amp;Import issuer…</source>
        <translation>&amp;Nhập bên cấp…</translation>
    </message>
    <message>
        <source>&amp;New recipe…</source>
        <translation>&amp;Công thức mới…</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Hoàn tác thay đổi</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message numerus="yes">
        <source>A second person agrees to %Ln changed setting(s).</source>
        <translation>
            <numerusform>Người thứ hai đồng ý với %Ln cài đặt đã thay đổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person agrees that what these roots sign is trusted.</source>
        <translation>Người thứ hai đồng ý tin những gì các chứng chỉ gốc này ký.</translation>
    </message>
</context>
<context>
    <name>ui::SettingsRow</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>From the system's file.</source>
        <translation>Từ tệp của hệ thống.</translation>
    </message>
    <message>
        <source>From your file.</source>
        <translation>Từ tệp của bạn.</translation>
    </message>
    <message>
        <source>From the file given at the start.</source>
        <translation>Từ tệp được nêu khi khởi động.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 đến %2.</translation>
    </message>
    <message>
        <source>keyring:NAME, file:PATH or env:NAME</source>
        <translation>keyring:NAME, file:PATH hoặc env:NAME</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Mã bí mật mới…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Trở lại: %1</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Trở lại giá trị đã lưu</translation>
    </message>
</context>
<context>
    <name>ui::ShiftPlot</name>
    <message>
        <source>Units per hour and first-pass yield over the time</source>
        <translation>Sản phẩm mỗi giờ và tỷ lệ đạt lần đầu theo thời gian</translation>
    </message>
    <message>
        <source>%1: %2 units per hour, first-pass yield %3</source>
        <translation>%1: %2 sản phẩm mỗi giờ, tỷ lệ đạt lần đầu %3</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>Sản phẩm mỗi giờ</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>Tỷ lệ đạt lần đầu</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>This is the badge of %1, who is signed in.</source>
        <translation>Đây là thẻ nhân viên của %1, người đang đăng nhập.</translation>
    </message>
    <message>
        <source>It takes somebody else's badge.</source>
        <translation>Cần thẻ nhân viên của người khác.</translation>
    </message>
</context>
<context>
    <name>ui::SignInBar</name>
    <message>
        <source>%1 is signed in. Scan another badge to change, or sign out.</source>
        <translation>%1 đang đăng nhập. Hãy quét thẻ nhân viên khác để đổi người, hoặc đăng xuất.</translation>
    </message>
    <message numerus="yes">
        <source>Signed out after %n minutes without work. What runs goes on. Scan your badge to work here.</source>
        <translation>
            <numerusform>Đã đăng xuất sau %n phút không làm việc. Việc đang chạy vẫn tiếp tục. Hãy quét thẻ nhân viên của bạn để làm việc ở đây.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your badge was taken off the list. An engineer can add it again.</source>
        <translation>Thẻ nhân viên của bạn đã bị xóa khỏi danh sách. Kỹ sư có thể thêm lại.</translation>
    </message>
    <message>
        <source>Nobody is signed in. What runs goes on. Scan your badge to work here.</source>
        <translation>Chưa có ai đăng nhập. Việc đang chạy vẫn tiếp tục. Hãy quét thẻ nhân viên của bạn để làm việc ở đây.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ui::SlotGrid</name>
    <message>
        <source>No card reader yet.
Plug one in: it appears here by itself.</source>
        <translation>Chưa có đầu đọc thẻ.
Hãy cắm một đầu đọc thẻ: nó sẽ tự hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>ui::SlotTile</name>
    <message>
        <source>Slot %1</source>
        <translation>Khe %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>Số sê-ri %1</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <translation>Khe %1, %2</translation>
    </message>
</context>
<context>
    <name>ui::StopBar</name>
    <message>
        <source>A second person agrees that the line goes on.</source>
        <translation>Người thứ hai đồng ý cho dây chuyền chạy lại.</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>Cho chạy lại …</translation>
    </message>
    <message>
        <source>Lets the line go on, with a reason. Ctrl+G</source>
        <translation>Cho dây chuyền chạy lại, có nêu lý do. Ctrl+G</translation>
    </message>
    <message>
        <source>Release the line</source>
        <translation>Cho dây chuyền chạy lại</translation>
    </message>
</context>
<context>
    <name>ui::TrainingBanner</name>
    <message>
        <source>TRAINING: nothing here reaches a real card, carrier or printer</source>
        <translation>LUYỆN TẬP: ở đây không gì chạm đến thẻ, nhà mạng hay máy in thật</translation>
    </message>
</context>
<context>
    <name>ui::UnitDialog</name>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>%1  ·  batch %2</source>
        <translation>%1  ·  lô %2</translation>
    </message>
    <message>
        <source>The unit's story is being read…</source>
        <translation>Đang đọc diễn biến của sản phẩm…</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>Sản phẩm %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Copied. There is no secret in it.</source>
        <translation>Đã chép. Trong đó không có mã bí mật.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Việc có thể làm</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc nào</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Then it was</source>
        <translation>Trạng thái sau đó</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Những gì đã biết</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Chép dạng chữ</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Lưu báo cáo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ui::UnitPanel</name>
    <message>
        <source>No unit chosen</source>
        <translation>Chưa chọn sản phẩm</translation>
    </message>
    <message>
        <source>Choose a slot or a unit, or scan a serial.</source>
        <translation>Hãy chọn một khe hoặc một sản phẩm, hoặc quét số sê-ri.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it is reserved, how it is delivered</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Cách làm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Goes on from where the unit stands. What is reserved or installed already is used, not bought again. (Ctrl+R)</source>
        <translation>Làm tiếp từ chỗ sản phẩm đang dừng. Những gì đã đặt trước hoặc đã cài đặt sẽ được dùng, không mua lại. (Ctrl+R)</translation>
    </message>
    <message>
        <source>Ask carrier</source>
        <translation>Hỏi nhà mạng</translation>
    </message>
    <message>
        <source>Shows the label large. (F5)</source>
        <translation>Hiện nhãn cỡ lớn. (F5)</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Asks the carrier what became of this unit's reservation. Another profile is asked for only when it has none. (Ctrl+E)</source>
        <translation>Hỏi nhà mạng xem lượt đặt trước của sản phẩm này ra sao. Chỉ yêu cầu hồ sơ khác khi nhà mạng không có hồ sơ nào. (Ctrl+E)</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>Tất cả…</translation>
    </message>
    <message>
        <source>The whole story of this unit</source>
        <translation>Toàn bộ diễn biến của sản phẩm này</translation>
    </message>
    <message>
        <source>The unit's whole story, and what can be done with it. (Ctrl+U)</source>
        <translation>Toàn bộ diễn biến của sản phẩm, và việc có thể làm với nó. (Ctrl+U)</translation>
    </message>
</context>
<context>
    <name>ui::UnitSteps</name>
    <message>
        <source>An engineer's decision.</source>
        <translation>Việc này do kỹ sư quyết định.</translation>
    </message>
    <message>
        <source>Nothing has to be decided for this unit.</source>
        <translation>Sản phẩm này không có gì cần quyết định.</translation>
    </message>
</context>
<context>
    <name>ui::UnitTableModel</name>
    <message>
        <source>Serial</source>
        <translation>Số sê-ri</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Tại sao</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Đặt trước</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Cách giao</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
</context>
<context>
    <name>ui::UnitsPage</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Ask carrier</source>
        <translation>Hỏi nhà mạng</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>Hiện nhãn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Tạm giữ</translation>
    </message>
    <message>
        <source>No batch is open. Press F4 to import a manifest or to open a batch.</source>
        <translation>Chưa mở lô nào. Nhấn F4 để nhập bản kê hoặc mở một lô.</translation>
    </message>
    <message>
        <source>No unit matches. Clear the search or choose All.</source>
        <translation>Không có sản phẩm nào phù hợp. Hãy xóa ô tìm kiếm hoặc chọn Tất cả.</translation>
    </message>
    <message>
        <source>Search serial, EID, ICCID, state or reason (Ctrl+F)</source>
        <translation>Tìm số sê-ri, EID, ICCID, trạng thái, lý do (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>Toàn bộ diễn biến</translation>
    </message>
</context>
<context>
    <name>wiring</name>
    <message>
        <source>No settings file; the built-in settings are used.</source>
        <translation>Không có tệp cấu hình; dùng các giá trị có sẵn.</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Đã đọc: %1.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cấu hình</translation>
    </message>
    <message>
        <source>Correct or remove these lines.</source>
        <translation>Hãy sửa hoặc bỏ các dòng này.</translation>
    </message>
    <message>
        <source>SM-DP+ trust</source>
        <translation>Tin cậy SM-DP+</translation>
    </message>
    <message>
        <source>Training: its own certificate issuer alone.</source>
        <translation>Luyện tập: chỉ có bên cấp chứng chỉ của riêng nó.</translation>
    </message>
    <message>
        <source>%1 certificate authorities are trusted, %2 of them known GSMA issuers.</source>
        <translation>Tin cậy %1 tổ chức cấp chứng chỉ, trong đó %2 là bên cấp đã biết của GSMA.</translation>
    </message>
    <message>
        <source>Import your SM-DP+'s issuer with: esim-stationctl trust import FILE.pem</source>
        <translation>Hãy nhập bên cấp của SM-DP+ bạn dùng bằng: esim-stationctl trust import FILE.pem</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Mã bí mật</translation>
    </message>
    <message>
        <source>The settings name no secret.</source>
        <translation>Cấu hình không nêu mã bí mật nào.</translation>
    </message>
    <message>
        <source>The carrier's secret can be read.</source>
        <translation>Đọc được mã bí mật của nhà mạng.</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>Callback</translation>
    </message>
    <message>
        <source>The secret that proves callbacks can be read.</source>
        <translation>Đọc được mã bí mật dùng để chứng thực callback.</translation>
    </message>
    <message>
        <source>The running station has no such unit in its open batch.</source>
        <translation>Trạm đang chạy không có sản phẩm này trong lô đang mở.</translation>
    </message>
    <message>
        <source>The running station does not know this request.</source>
        <translation>Trạm đang chạy không biết yêu cầu này.</translation>
    </message>
    <message>
        <source>The running station did not answer.</source>
        <translation>Trạm đang chạy không trả lời.</translation>
    </message>
    <message>
        <source>Look at the unit, then try again.</source>
        <translation>Hãy xem sản phẩm rồi thử lại.</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>Không thể đọc chứng chỉ máy khách.</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>Hãy kiểm tra đường dẫn và chủ sở hữu của nó.</translation>
    </message>
    <message>
        <source>Journal's key</source>
        <translation>Khóa của nhật ký</translation>
    </message>
    <message>
        <source>There is no journal yet; its key is made with it.</source>
        <translation>Chưa có nhật ký; khóa sẽ được tạo cùng với nhật ký.</translation>
    </message>
    <message>
        <source>The key does not open what it sealed.</source>
        <translation>Khóa không mở được thứ mà chính nó đã niêm phong.</translation>
    </message>
    <message>
        <source>It is in the keyring; a value was sealed with it and opened again.</source>
        <translation>Khóa nằm trong chùm khóa; một giá trị đã được niêm phong bằng khóa và mở lại được.</translation>
    </message>
    <message>
        <source>It is in the file journal.key, which only this user may read; a value was sealed with it and opened again.</source>
        <translation>Khóa nằm trong tệp journal.key mà chỉ người dùng này được đọc; một giá trị đã được niêm phong bằng khóa và mở lại được.</translation>
    </message>
    <message>
        <source>The template %1 is a sheet of labels, which only printer=pdf:FOLDER makes.</source>
        <translation>Mẫu nhãn %1 là một tờ nhãn, chỉ printer=pdf:FOLDER mới in được.</translation>
    </message>
    <message>
        <source>Choose the template of a single label, or print into files.</source>
        <translation>Hãy chọn mẫu nhãn của nhãn đơn, hoặc in ra tệp.</translation>
    </message>
    <message>
        <source>This station does not have the shared journal's key.</source>
        <translation>Trạm này không có khóa của nhật ký dùng chung.</translation>
    </message>
    <message>
        <source>All stations of one journal need the same key: bring journal.key from the station that made the journal.</source>
        <translation>Mọi trạm của cùng một nhật ký cần cùng một khóa: hãy mang journal.key từ trạm đã tạo ra nhật ký sang.</translation>
    </message>
    <message>
        <source>Stop rules</source>
        <translation>Quy tắc dừng</translation>
    </message>
    <message>
        <source>The running station has another batch open.</source>
        <translation>Trạm đang chạy đang mở một lô khác.</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Nhà mạng</translation>
    </message>
    <message>
        <source>Who reserves profiles; empty: nobody does.</source>
        <translation>Nơi đặt trước hồ sơ; để trống: không đặt trước.</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Kiểu giao diện</translation>
    </message>
    <message>
        <source>Whose Super SIM interface it is.</source>
        <translation>Giao diện Super SIM là của nhà mạng nào.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>The https address of the carrier.</source>
        <translation>Địa chỉ https của nhà mạng.</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Địa chỉ lấy token</translation>
    </message>
    <message>
        <source>KORE: where access tokens come from.</source>
        <translation>KORE: nơi lấy access token.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Twilio: account or API key SID. KORE: client id. ES2+: functionRequesterIdentifier.</source>
        <translation>Twilio: SID của tài khoản hoặc của API key. KORE: client id. ES2+: functionRequesterIdentifier.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Mã bí mật</translation>
    </message>
    <message>
        <source>The key that belongs to the account; with ES2+ the certificate's private key.</source>
        <translation>Khóa thuộc về tài khoản; với ES2+ là khóa riêng của chứng chỉ.</translation>
    </message>
    <message>
        <source>Server's issuer</source>
        <translation>Bên cấp của máy chủ</translation>
    </message>
    <message>
        <source>system, or a PEM file with the issuer of the carrier's server.</source>
        <translation>system, hoặc một tệp PEM có bên cấp của máy chủ nhà mạng.</translation>
    </message>
    <message>
        <source>Reservations per batch</source>
        <translation>Lượt đặt trước mỗi lô</translation>
    </message>
    <message>
        <source>The line stops before it reserves more; 0: no limit.</source>
        <translation>Dây chuyền dừng trước khi đặt trước nhiều hơn; 0: không giới hạn.</translation>
    </message>
    <message>
        <source>Reservations per day</source>
        <translation>Lượt đặt trước mỗi ngày</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Yêu cầu cùng lúc</translation>
    </message>
    <message>
        <source>More make the carrier refuse.</source>
        <translation>Nhiều hơn thì nhà mạng từ chối.</translation>
    </message>
    <message>
        <source>Longest answer, s</source>
        <translation>Chờ trả lời tối đa, giây</translation>
    </message>
    <message>
        <source>Seconds until an answer counts as lost.</source>
        <translation>Số giây đến khi câu trả lời bị coi là mất.</translation>
    </message>
    <message>
        <source>First look, ms</source>
        <translation>Xem lần đầu sau, ms</translation>
    </message>
    <message>
        <source>Milliseconds until a reservation is looked at for the first time.</source>
        <translation>Số mili giây đến khi xem lượt đặt trước lần đầu tiên.</translation>
    </message>
    <message>
        <source>Quiet time, s</source>
        <translation>Thời gian để yên, giây</translation>
    </message>
    <message>
        <source>Seconds that a lost request is left alone before the carrier is asked what became of it.</source>
        <translation>Số giây để yên một yêu cầu bị mất trước khi hỏi nhà mạng xem nó ra sao.</translation>
    </message>
    <message>
        <source>Callbacks: listen on</source>
        <translation>Callback: lắng nghe tại</translation>
    </message>
    <message>
        <source>IP:PORT on which callbacks are taken; empty: none are.</source>
        <translation>IP:PORT để nhận callback; để trống: không nhận.</translation>
    </message>
    <message>
        <source>Callbacks: public address</source>
        <translation>Callback: địa chỉ công khai</translation>
    </message>
    <message>
        <source>The address that the carrier calls and signs.</source>
        <translation>Địa chỉ mà nhà mạng gọi đến và ký.</translation>
    </message>
    <message>
        <source>Callbacks: secret</source>
        <translation>Callback: mã bí mật</translation>
    </message>
    <message>
        <source>Twilio: the auth token. KORE: the webhook secret.</source>
        <translation>Twilio: auth token. KORE: mã bí mật của webhook.</translation>
    </message>
    <message>
        <source>ES2+ certificate</source>
        <translation>Chứng chỉ ES2+</translation>
    </message>
    <message>
        <source>This station's client certificate, a PEM file.</source>
        <translation>Chứng chỉ máy khách của trạm này, một tệp PEM.</translation>
    </message>
    <message>
        <source>ES2+ inventory</source>
        <translation>Kho ES2+</translation>
    </message>
    <message>
        <source>A CSV file with your ICCIDs.</source>
        <translation>Một tệp CSV chứa các ICCID của bạn.</translation>
    </message>
    <message>
        <source>ES2+ SM-DP+ address</source>
        <translation>Địa chỉ SM-DP+ của ES2+</translation>
    </message>
    <message>
        <source>The address that goes into activation codes.</source>
        <translation>Địa chỉ sẽ nằm trong mã kích hoạt.</translation>
    </message>
    <message>
        <source>ES2+ version</source>
        <translation>Phiên bản ES2+</translation>
    </message>
    <message>
        <source>What the SM-DP+'s operator told you.</source>
        <translation>Theo thông tin từ bên quản lý SM-DP+.</translation>
    </message>
    <message>
        <source>ES2+ profile type</source>
        <translation>Loại hồ sơ ES2+</translation>
    </message>
    <message>
        <source>Which profiles are ordered; may be empty.</source>
        <translation>Loại hồ sơ được đặt hàng; có thể để trống.</translation>
    </message>
    <message>
        <source>Trusted issuers</source>
        <translation>Bên cấp được tin cậy</translation>
    </message>
    <message>
        <source>system, imported, PEM files and folders; only what is named is trusted.</source>
        <translation>system, imported, các tệp PEM và thư mục; chỉ những gì được nêu mới được tin cậy.</translation>
    </message>
    <message>
        <source>Longest connect, ms</source>
        <translation>Chờ kết nối tối đa, ms</translation>
    </message>
    <message>
        <source>Milliseconds until an SM-DP+ that does not answer is given up.</source>
        <translation>Số mili giây đến khi bỏ một SM-DP+ không trả lời.</translation>
    </message>
    <message>
        <source>Longest answer, ms</source>
        <translation>Chờ trả lời tối đa, ms</translation>
    </message>
    <message>
        <source>Milliseconds that an SM-DP+ may take for one answer.</source>
        <translation>Số mili giây SM-DP+ được dùng cho một câu trả lời.</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Đầu đọc thẻ</translation>
    </message>
    <message>
        <source>The names of the readers that may be used; all: every one.</source>
        <translation>Tên các đầu đọc thẻ được phép dùng; all: mọi đầu đọc thẻ.</translation>
    </message>
    <message>
        <source>ISD-R AIDs</source>
        <translation>AID của ISD-R</translation>
    </message>
    <message>
        <source>Application identifiers to try after the usual one, in hex digits.</source>
        <translation>Các mã nhận dạng ứng dụng (AID) để thử sau mã thông thường, viết bằng chữ số hex.</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Cỡ khối</translation>
    </message>
    <message>
        <source>The most bytes that one command brings to the card.</source>
        <translation>Số byte tối đa mà một lệnh đưa đến thẻ.</translation>
    </message>
    <message>
        <source>TAC</source>
        <translation>TAC</translation>
    </message>
    <message>
        <source>The device's type allocation code, eight digits.</source>
        <translation>Mã TAC (type allocation code) của thiết bị, tám chữ số.</translation>
    </message>
    <message>
        <source>Longest command, s</source>
        <translation>Chờ lệnh tối đa, giây</translation>
    </message>
    <message>
        <source>Seconds until a card that does not answer is given up.</source>
        <translation>Số giây đến khi bỏ một thẻ không trả lời.</translation>
    </message>
    <message>
        <source>Longest install step, s</source>
        <translation>Bước cài đặt tối đa, giây</translation>
    </message>
    <message>
        <source>Seconds for the commands that write a profile.</source>
        <translation>Số giây cho các lệnh ghi hồ sơ.</translation>
    </message>
    <message>
        <source>Longest session, min</source>
        <translation>Phiên tối đa, phút</translation>
    </message>
    <message>
        <source>Minutes until work on one card is given up.</source>
        <translation>Số phút đến khi bỏ việc trên một thẻ.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT or epl:HOST:PORT.</source>
        <translation>pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT hoặc epl:HOST:PORT.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Mẫu nhãn</translation>
    </message>
    <message>
        <source>A shipped template's name or the path of your own .svg file; empty: the standard one.</source>
        <translation>Tên một mẫu nhãn có sẵn hoặc đường dẫn tệp .svg của bạn; để trống: mẫu nhãn tiêu chuẩn.</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Số điểm mỗi inch</translation>
    </message>
    <message>
        <source>The printer's resolution.</source>
        <translation>Độ phân giải của máy in.</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Chiều rộng, mm</translation>
    </message>
    <message>
        <source>Empty: the template's.</source>
        <translation>Để trống: theo mẫu nhãn.</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Chiều cao, mm</translation>
    </message>
    <message>
        <source>Scan back</source>
        <translation>Quét xác nhận</translation>
    </message>
    <message>
        <source>A unit is done only when its printed label was scanned.</source>
        <translation>Sản phẩm chỉ xong khi nhãn đã in của nó được quét.</translation>
    </message>
    <message>
        <source>Printer answers</source>
        <translation>Máy in trả lời</translation>
    </message>
    <message>
        <source>Whether a ZPL or EPL printer can be asked how it is.</source>
        <translation>Có thể hỏi máy in ZPL hoặc EPL về tình trạng của nó hay không.</translation>
    </message>
    <message>
        <source>QR drawn by the printer</source>
        <translation>Máy in tự vẽ QR</translation>
    </message>
    <message>
        <source>ZPL: the printer draws the symbol itself.</source>
        <translation>ZPL: máy in tự vẽ mã QR.</translation>
    </message>
    <message>
        <source>Reprints alone</source>
        <translation>In lại một mình</translation>
    </message>
    <message>
        <source>Reprints of one label that one person may decide; more need a second person.</source>
        <translation>Số lần in lại một nhãn mà một người được tự quyết định; nhiều hơn thì cần người thứ hai.</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Cách giao</translation>
    </message>
    <message>
        <source>What a unit gets; empty: a profile is installed.</source>
        <translation>Sản phẩm nhận được gì; để trống: cài đặt một hồ sơ.</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Đặt trước</translation>
    </message>
    <message>
        <source>Empty: by EID where one is known, else by matching ID.</source>
        <translation>Để trống: theo EID nếu đã biết, nếu không thì theo matching ID.</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>SID or unique name at the carrier; empty: the Sim stays where it is.</source>
        <translation>SID hoặc tên duy nhất ở nhà mạng; để trống: SIM ở nguyên fleet cũ.</translation>
    </message>
    <message>
        <source>Sim status</source>
        <translation>Trạng thái SIM</translation>
    </message>
    <message>
        <source>How the Sim is left.</source>
        <translation>Trạng thái để lại cho SIM.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>The profile is enabled on the card.</source>
        <translation>Hồ sơ được bật trên thẻ.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>for-label-delivery, always, never, or a template that is printed for every unit.</source>
        <translation>for-label-delivery, always, never, hoặc một mẫu nhãn được in cho mọi sản phẩm.</translation>
    </message>
    <message>
        <source>EID wanted</source>
        <translation>Bắt buộc EID</translation>
    </message>
    <message>
        <source>Every row of a manifest must name its EID.</source>
        <translation>Mỗi hàng của bản kê phải nêu EID của nó.</translation>
    </message>
    <message>
        <source>Test cards</source>
        <translation>Thẻ thử</translation>
    </message>
    <message>
        <source>Cards with wrong EID check digits are taken.</source>
        <translation>Nhận cả thẻ có EID sai chữ số kiểm tra.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Empty: this computer's name.</source>
        <translation>Để trống: tên của máy tính này.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>en, de, …; empty: the system's. Taken at the next start.</source>
        <translation>en, de, …; để trống: theo hệ thống. Có hiệu lực từ lần khởi động sau.</translation>
    </message>
    <message>
        <source>Shifts begin at</source>
        <translation>Ca bắt đầu lúc</translation>
    </message>
    <message>
        <source>Times of the day, local, up to twelve; the records page counts by them.</source>
        <translation>Các giờ trong ngày, giờ địa phương, tối đa mười hai; trang số liệu tính theo các giờ này.</translation>
    </message>
    <message>
        <source>Stop after failures</source>
        <translation>Dừng sau số lần thất bại</translation>
    </message>
    <message>
        <source>Units in a row that end for one reason, then the line stops itself; or never. Left out: 5 in the window, never for esim-stationctl.</source>
        <translation>Số sản phẩm liên tiếp kết thúc vì một lý do thì dây chuyền tự dừng; hoặc never. Nếu không đặt: 5 trong cửa sổ, never với esim-stationctl.</translation>
    </message>
    <message>
        <source>Stop on a mismatch</source>
        <translation>Dừng khi không khớp</translation>
    </message>
    <message>
        <source>A double or a mismatch stops the line at once. Left out: true in the window, false for esim-stationctl.</source>
        <translation>Có thứ bị trùng hoặc không khớp thì dây chuyền dừng ngay. Nếu không đặt: true trong cửa sổ, false với esim-stationctl.</translation>
    </message>
    <message>
        <source>Scanner's first key</source>
        <translation>Phím đầu của máy quét</translation>
    </message>
    <message>
        <source>The key that marks a scan: F13 to F24, or one sign such as ~. Empty: none.</source>
        <translation>Phím đánh dấu lần quét: F13 đến F24, hoặc một dấu như ~. Để trống: không có.</translation>
    </message>
    <message>
        <source>Scanner's last key</source>
        <translation>Phím cuối của máy quét</translation>
    </message>
    <message>
        <source>The key that ends a scan besides Enter and Tab: F13 to F24, or one sign. Empty: none.</source>
        <translation>Phím kết thúc lần quét, ngoài Enter và Tab: F13 đến F24, hoặc một dấu. Để trống: không có.</translation>
    </message>
    <message>
        <source>Log out after, min</source>
        <translation>Tự đăng xuất sau, phút</translation>
    </message>
    <message>
        <source>Minutes without a key or a scan until whoever works here is logged out; 0: never.</source>
        <translation>Số phút không bấm phím hay quét thì người đang làm việc ở đây bị đăng xuất; 0: không bao giờ.</translation>
    </message>
    <message>
        <source>Keep codes, days</source>
        <translation>Giữ mã, ngày</translation>
    </message>
    <message>
        <source>Days after a unit was done its code is wiped from the journal; 0: never.</source>
        <translation>Số ngày sau khi sản phẩm xong thì mã của nó được xóa khỏi nhật ký; 0: không bao giờ.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Thư mục dữ liệu</translation>
    </message>
    <message>
        <source>Where the journal and the labels are; empty: in this user's home.</source>
        <translation>Nơi chứa nhật ký và các nhãn; để trống: trong thư mục riêng của người dùng này.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>sqlite, or postgresql://USER@HOST/NAME for several stations.</source>
        <translation>sqlite, hoặc postgresql://USER@HOST/NAME cho nhiều trạm.</translation>
    </message>
    <message>
        <source>Journal's password</source>
        <translation>Mật khẩu của nhật ký</translation>
    </message>
    <message>
        <source>Of the PostgreSQL server, where it wants one.</source>
        <translation>Của máy chủ PostgreSQL, nếu máy chủ yêu cầu.</translation>
    </message>
    <message>
        <source>Where the key is kept that the journal's codes are encrypted with.</source>
        <translation>Nơi giữ khóa dùng để mã hóa các mã trong nhật ký.</translation>
    </message>
    <message numerus="yes">
        <source>after %n failures in a row for one reason</source>
        <translation>
            <numerusform>sau %n lần thất bại liên tiếp vì một lý do</numerusform>
        </translation>
    </message>
    <message>
        <source>not for failures</source>
        <translation>không dừng vì thất bại</translation>
    </message>
    <message>
        <source>on an integrity event</source>
        <translation>khi có sự cố trùng hoặc không khớp</translation>
    </message>
    <message>
        <source>not on an integrity event</source>
        <translation>không dừng khi có sự cố trùng hoặc không khớp</translation>
    </message>
    <message>
        <source>The line stops itself in the window: %1; in esim-stationctl: %2.</source>
        <translation>Dây chuyền tự dừng trong cửa sổ: %1; trong esim-stationctl: %2.</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>This unit's card has the EID %1, but the card in the reader has %2. Nothing was written. Put the right card in and retry.</source>
        <translation>Thẻ của sản phẩm này có EID %1, nhưng thẻ trong đầu đọc thẻ có EID %2. Chưa ghi gì cả. Hãy cắm đúng thẻ rồi thử lại.</translation>
    </message>
    <message>
        <source>The card says its EID is %1, whose check digits are wrong. Nothing was written. Test cards need a recipe that allows them.</source>
        <translation>Thẻ báo EID của nó là %1, nhưng chữ số kiểm tra của EID này sai. Chưa ghi gì cả. Thẻ thử cần một công thức cho phép dùng thẻ thử.</translation>
    </message>
    <message>
        <source>The carrier's reservation is for the EID %1, but this unit has %2. Nothing was written.</source>
        <translation>Lượt đặt trước của nhà mạng là cho EID %1, nhưng sản phẩm này có EID %2. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>The carrier says this unit's profile was already downloaded. Find out which card has it before anything else is reserved.</source>
        <translation>Nhà mạng báo hồ sơ của sản phẩm này đã được tải xuống. Hãy tìm xem thẻ nào đang có hồ sơ đó trước khi đặt trước thêm.</translation>
    </message>
    <message>
        <source>The carrier could not reserve a profile: %1 A retry asks for another one.</source>
        <translation>Nhà mạng không đặt trước được hồ sơ: %1 Khi thử lại, trạm sẽ yêu cầu hồ sơ khác.</translation>
    </message>
    <message>
        <source>The carrier's reservation lacks its activation code or ICCID. Ask the carrier.</source>
        <translation>Lượt đặt trước của nhà mạng thiếu mã kích hoạt hoặc ICCID. Hãy hỏi nhà mạng.</translation>
    </message>
    <message>
        <source>The answer to a reservation was lost, and the carrier lists %1 that could be this unit's. A person must choose.</source>
        <translation>Câu trả lời cho một lượt đặt trước đã bị mất, và nhà mạng liệt kê %1 lượt có thể là của sản phẩm này. Phải có người chọn.</translation>
    </message>
    <message>
        <source>The answers to this unit's reservations were lost several times. Check the network, compare with the carrier's list, then retry.</source>
        <translation>Câu trả lời cho các lượt đặt trước của sản phẩm này đã bị mất nhiều lần. Hãy kiểm tra mạng, so sánh với danh sách của nhà mạng, rồi thử lại.</translation>
    </message>
    <message>
        <source>The carrier's answer was lost. The station looks for the reservation before it asks again.</source>
        <translation>Câu trả lời của nhà mạng đã bị mất. Trạm sẽ tìm lượt đặt trước đó trước khi hỏi lại.</translation>
    </message>
    <message>
        <source>The card left before the station knew what was written. Put the same card back in.</source>
        <translation>Thẻ bị rút ra trước khi trạm biết đã ghi được những gì. Hãy cắm lại đúng thẻ đó.</translation>
    </message>
    <message>
        <source>The card reported the profile as installed, but its list does not show it. Set the card aside.</source>
        <translation>Thẻ báo hồ sơ đã được cài đặt, nhưng danh sách của nó không có hồ sơ này. Hãy để riêng thẻ này ra.</translation>
    </message>
    <message>
        <source>The card was tried several times and holds nothing of this unit. Check the reader's contacts, then retry.</source>
        <translation>Thẻ đã được thử nhiều lần và không chứa gì của sản phẩm này. Hãy kiểm tra các tiếp điểm của đầu đọc thẻ, rồi thử lại.</translation>
    </message>
    <message>
        <source>The profile is on the card, but it could not be enabled. %1</source>
        <translation>Hồ sơ đã có trên thẻ, nhưng không thể bật. %1</translation>
    </message>
    <message>
        <source>The card should hold the address %1, but reads back %2. Try again or set the card aside.</source>
        <translation>Thẻ lẽ ra phải có địa chỉ %1, nhưng đọc lại thì được %2. Hãy thử lại hoặc để riêng thẻ này ra.</translation>
    </message>
    <message>
        <source>It is not certain whether the profile is on the card, because its number is not known. Compare the card's profiles with the order.</source>
        <translation>Chưa chắc hồ sơ có trên thẻ hay không, vì chưa biết số của nó. Hãy so sánh các hồ sơ trên thẻ với đơn hàng.</translation>
    </message>
    <message>
        <source>The label may have been printed before the station stopped. Look for it; a retry prints it again.</source>
        <translation>Có thể nhãn đã được in trước khi trạm dừng. Hãy tìm nhãn đó; thử lại thì trạm sẽ in thêm lần nữa.</translation>
    </message>
    <message>
        <source>%1 voided this unit's code: %2. Destroy every label of it, and ask the carrier to take the reservation back. The product itself is imported again as a new unit.</source>
        <translation>%1 đã vô hiệu hóa mã của sản phẩm này: %2. Hãy tiêu hủy mọi nhãn của nó, và đề nghị nhà mạng thu hồi lượt đặt trước. Bản thân sản phẩm thì được nhập lại như một sản phẩm mới.</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>kẹt giấy</translation>
    </message>
    <message>
        <source>smudged</source>
        <translation>bị nhòe</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>bị mất</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bị hỏng</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>lý do khác</translation>
    </message>
    <message>
        <source>The reservation that the carrier or its server gave up is put aside, and another profile is asked for.</source>
        <translation>Lượt đặt trước mà nhà mạng hoặc máy chủ của nhà mạng đã bỏ được để sang một bên, và yêu cầu một hồ sơ khác.</translation>
    </message>
    <message>
        <source>The carrier is asked again where the reservation that it calls used has gone.</source>
        <translation>Hỏi lại nhà mạng xem lượt đặt trước mà nhà mạng báo là đã dùng đã đi đâu.</translation>
    </message>
    <message>
        <source>The carrier's list is searched for the request whose answer was lost. What is found is used.</source>
        <translation>Tìm trong danh sách của nhà mạng yêu cầu đã bị mất câu trả lời. Tìm thấy gì thì dùng cái đó.</translation>
    </message>
    <message>
        <source>A profile is asked for.</source>
        <translation>Yêu cầu một hồ sơ.</translation>
    </message>
    <message>
        <source>The carrier is asked how the unit's reservation stands, and the unit goes on with it.</source>
        <translation>Hỏi nhà mạng tình trạng lượt đặt trước của sản phẩm, và sản phẩm làm tiếp với lượt đó.</translation>
    </message>
    <message>
        <source>The SIM is put into its fleet and status once more.</source>
        <translation>SIM được đưa vào fleet và trạng thái của nó thêm một lần nữa.</translation>
    </message>
    <message>
        <source>Waits for the unit's card and reads it before anything is written: what is on it already stays and is used.</source>
        <translation>Chờ thẻ của sản phẩm và đọc thẻ trước khi ghi bất cứ gì: những gì đã có trên thẻ được giữ lại và dùng.</translation>
    </message>
    <message>
        <source>Waits for the unit's card and writes it.</source>
        <translation>Chờ thẻ của sản phẩm và ghi thẻ.</translation>
    </message>
    <message>
        <source>The label is printed.</source>
        <translation>In nhãn.</translation>
    </message>
    <message>
        <source>The label is printed once more. Look for the first one before: if it came out, destroy it.</source>
        <translation>In nhãn thêm một lần nữa. Trước đó hãy tìm nhãn đầu: nếu nhãn đó đã in ra, hãy tiêu hủy nó.</translation>
    </message>
    <message>
        <source>Waits for the label to be scanned.</source>
        <translation>Chờ quét nhãn.</translation>
    </message>
    <message>
        <source>Nothing is missing: the unit is done.</source>
        <translation>Không thiếu gì: sản phẩm đã xong.</translation>
    </message>
    <message>
        <source>Costs no profile.</source>
        <translation>Không tốn hồ sơ nào.</translation>
    </message>
    <message>
        <source>Costs no further profile: the reservation is used again.</source>
        <translation>Không tốn thêm hồ sơ: lượt đặt trước được dùng lại.</translation>
    </message>
    <message>
        <source>Costs at most one more profile, and only if the carrier's list shows none.</source>
        <translation>Tốn nhiều nhất thêm một hồ sơ, và chỉ khi danh sách của nhà mạng không có hồ sơ nào.</translation>
    </message>
    <message>
        <source>Costs at most one more profile, and only if the carrier declares this one dead.</source>
        <translation>Tốn nhiều nhất thêm một hồ sơ, và chỉ khi nhà mạng báo lượt này không còn dùng được.</translation>
    </message>
    <message>
        <source>Costs at most one more profile.</source>
        <translation>Tốn nhiều nhất thêm một hồ sơ.</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>Hỏi nhà mạng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>In nhãn</translation>
    </message>
    <message>
        <source>Prints a label that the line has not printed.</source>
        <translation>In một nhãn mà dây chuyền chưa in.</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>Prints the same code once more, marked as a reprint. The label that is out there must be destroyed.</source>
        <translation>In vẫn mã đó thêm một lần nữa, có đánh dấu là bản in lại. Phải tiêu hủy nhãn đã phát ra.</translation>
    </message>
    <message>
        <source>Void the code</source>
        <translation>Vô hiệu hóa mã</translation>
    </message>
    <message>
        <source>Takes the code out of use for ever and holds the unit for good. The product is imported again as a new unit.</source>
        <translation>Ngừng dùng mã này vĩnh viễn và tạm giữ sản phẩm vĩnh viễn. Sản phẩm được nhập lại như một sản phẩm mới.</translation>
    </message>
    <message>
        <source>Costs nothing now, but this profile is lost: it stays paid for, and the product needs another one.</source>
        <translation>Bây giờ không tốn gì, nhưng hồ sơ này bị mất: nó vẫn đã được trả tiền, và sản phẩm cần một hồ sơ khác.</translation>
    </message>
    <message>
        <source>Hand to an engineer</source>
        <translation>Giao cho kỹ sư</translation>
    </message>
    <message>
        <source>Sets the unit aside with your note. It stands as it is until an engineer lets it go on.</source>
        <translation>Để riêng sản phẩm cùng ghi chú của bạn. Nó giữ nguyên cho đến khi kỹ sư cho tiếp tục.</translation>
    </message>
</context>
</TS>
