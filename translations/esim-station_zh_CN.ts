<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>是(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>否(&amp;N)</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>Check the folder, its permissions and the space on the disk.</source>
        <translation>请检查文件夹、文件夹权限和磁盘剩余空间。</translation>
    </message>
    <message>
        <source>The file could not be created (%1).</source>
        <translation>无法创建文件（%1）。</translation>
    </message>
    <message>
        <source>The file could not be written (%1).</source>
        <translation>无法写入文件（%1）。</translation>
    </message>
    <message>
        <source>The file could not be put in its place (%1).</source>
        <translation>无法把文件放到指定位置（%1）。</translation>
    </message>
    <message>
        <source>The file is there, but its folder could not be synced (%1).</source>
        <translation>文件已写好，但无法同步它所在的文件夹（%1）。</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>The card in %1 refused the command (%2). If it happens again, take another card.</source>
        <translation>%1 中的卡拒绝了命令（%2）。如果再次出现，请换一张卡。</translation>
    </message>
    <message>
        <source>The card in %1 is not an eSIM chip. Put in an eUICC; if it is one, add its ISD-R AID to the settings.</source>
        <translation>%1 中的卡不是 eSIM 芯片。请插入 eUICC；如果它确实是 eUICC，请把它的 ISD-R AID 加到设置中。</translation>
    </message>
    <message>
        <source>The card in %1 was pulled out or lost contact. Put it in again and leave it there.</source>
        <translation>%1 中的卡被拔出或接触不良。请重新插好，不要再动它。</translation>
    </message>
    <message>
        <source>Another program reset the card in %1. Close other smart card programs and try again.</source>
        <translation>另一个程序重置了 %1 中的卡。请关闭其他智能卡程序，然后重试。</translation>
    </message>
    <message>
        <source>The card in %1 does not answer. Check that it lies the right way round, then try another card.</source>
        <translation>%1 中的卡没有响应。请检查卡的方向是否正确，还不行就换一张卡。</translation>
    </message>
    <message>
        <source>The smart card service does not run, so %1 cannot be reached. Start the service (pcscd).</source>
        <translation>智能卡服务没有运行，因此无法连接 %1。请启动该服务（pcscd）。</translation>
    </message>
    <message>
        <source>The reader %1 is gone. Check its cable, then plug it in again.</source>
        <translation>读卡器 %1 已断开。请检查线缆，然后重新接上。</translation>
    </message>
    <message>
        <source>Another program is using the reader %1. Close it and try again.</source>
        <translation>另一个程序正在使用读卡器 %1。请关闭那个程序，然后重试。</translation>
    </message>
    <message>
        <source>The card in %1 did not finish its answer within the limits. Take it out and put it in again.</source>
        <translation>%1 中的卡没有在限定范围内给出完整应答。请取出后重新插入。</translation>
    </message>
    <message>
        <source>This user may not use the reader %1. Ask the administrator for access to smart cards.</source>
        <translation>当前用户无权使用读卡器 %1。请向管理员申请智能卡的访问权限。</translation>
    </message>
    <message>
        <source>The program that speaks to the reader %1 cannot be confined on this system. It needs a Linux kernel that filters system calls (seccomp).</source>
        <translation>与读卡器 %1 通信的程序无法在此系统上隔离运行。这需要能过滤系统调用（seccomp）的 Linux 内核。</translation>
    </message>
    <message>
        <source>The program that speaks to the reader %1 failed. Try again; if it stays so, reinstall the station.</source>
        <translation>与读卡器 %1 通信的程序出错。请重试；如果仍然如此，请重新安装工作站程序。</translation>
    </message>
    <message>
        <source>The card in %1 answered in a way that cards may not. Take another card.</source>
        <translation>%1 中的卡给出了不合规范的应答。请换一张卡。</translation>
    </message>
    <message>
        <source>A card host and the station do not understand each other.</source>
        <translation>卡通信程序与工作站程序互不兼容。</translation>
    </message>
    <message>
        <source>Reinstall the station, so that its parts fit together.</source>
        <translation>请重新安装工作站程序，使各部分相互匹配。</translation>
    </message>
    <message>
        <source>This user may not use the smart card readers.</source>
        <translation>当前用户无权使用读卡器。</translation>
    </message>
    <message>
        <source>Ask the administrator for access to smart cards.</source>
        <translation>请向管理员申请智能卡的访问权限。</translation>
    </message>
    <message>
        <source>The smart card service does not run.</source>
        <translation>智能卡服务没有运行。</translation>
    </message>
    <message>
        <source>Install pcscd and start it; the station sees it by itself.</source>
        <translation>请安装并启动 pcscd；工作站会自动识别。</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) cannot be watched: 16 is the most.</source>
        <translation>
            <numerusform>有 %n 个读卡器无法监视：最多 16 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Name the readers to use in the settings, under [card] readers.</source>
        <translation>请在设置的 [card] readers 中写明要使用的读卡器。</translation>
    </message>
    <message>
        <source>The smart card service does not answer any more.</source>
        <translation>智能卡服务不再响应。</translation>
    </message>
    <message>
        <source>It is asked again by itself. If this stays, unplug the reader that was used last, or start pcscd again.</source>
        <translation>工作站会自动再次询问。如果仍然如此，请拔下最后使用的读卡器，或重新启动 pcscd。</translation>
    </message>
    <message>
        <source>The program that speaks to the readers cannot be started.</source>
        <translation>无法启动与读卡器通信的程序。</translation>
    </message>
    <message>
        <source>Reinstall the station.</source>
        <translation>请重新安装工作站程序。</translation>
    </message>
    <message>
        <source>The program that speaks to the readers cannot be confined on this system, so it does not run.</source>
        <translation>与读卡器通信的程序无法在此系统上隔离运行，因此没有启动。</translation>
    </message>
    <message>
        <source>It needs a Linux kernel that filters system calls (seccomp). In a container, allow it there too.</source>
        <translation>这需要能过滤系统调用（seccomp）的 Linux 内核。如果在容器中运行，容器也要允许此功能。</translation>
    </message>
    <message>
        <source>The program that speaks to the readers ended unexpectedly.</source>
        <translation>与读卡器通信的程序意外结束。</translation>
    </message>
    <message>
        <source>It is started again by itself; if this stays, reinstall the station.</source>
        <translation>它会自动重新启动；如果仍然如此，请重新安装工作站程序。</translation>
    </message>
</context>
<context>
    <name>carrier</name>
    <message>
        <source>The carrier's address is missing or is not a web address.</source>
        <translation>运营商地址缺失，或者不是网址。</translation>
    </message>
    <message>
        <source>Write it like https://carrier.example.com.</source>
        <translation>请按 https://carrier.example.com 的格式填写。</translation>
    </message>
    <message>
        <source>The carrier's address is not encrypted.</source>
        <translation>运营商地址没有加密。</translation>
    </message>
    <message>
        <source>Write https:// instead of http://. Plain http is for servers on this computer only.</source>
        <translation>请用 https:// 代替 http://。普通 http 只能用于这台电脑上的服务器。</translation>
    </message>
    <message>
        <source>The carrier's address holds a user name, a '?' or a '#'.</source>
        <translation>运营商地址中含有用户名、“?”或“#”。</translation>
    </message>
    <message>
        <source>Keep the host and path only; the account has its own setting.</source>
        <translation>请只保留主机和路径；账户另有单独的设置。</translation>
    </message>
    <message>
        <source>The address for callbacks is not one the carrier can call.</source>
        <translation>运营商无法调用这个回调地址。</translation>
    </message>
    <message>
        <source>Write the public https:// address that leads to this station, without a user name.</source>
        <translation>请填写能通到本工作站的公网 https:// 地址，不要带用户名。</translation>
    </message>
    <message>
        <source>The secret for callbacks is empty.</source>
        <translation>回调用的机密为空。</translation>
    </message>
    <message>
        <source>Store the auth token or webhook secret again.</source>
        <translation>请重新保存 auth token 或 webhook secret。</translation>
    </message>
    <message>
        <source>The station cannot listen for callbacks.</source>
        <translation>工作站无法接收回调。</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program that uses it.</source>
        <translation>请换一个端口，或关闭占用该端口的其他程序。</translation>
    </message>
    <message>
        <source>It says which ICCID was ordered for which unit, so nothing is ordered without it. Put back the file from your backup of the data folder.</source>
        <translation>其中记录了哪个 ICCID 是为哪台设备订购的，没有它就不会订购任何东西。请从数据文件夹的备份中恢复该文件。</translation>
    </message>
    <message>
        <source>The file of allotted ICCIDs cannot be written.</source>
        <translation>无法写入已分配 ICCID 文件。</translation>
    </message>
    <message>
        <source>Check that the data folder has room and belongs to you. Nothing was ordered.</source>
        <translation>请检查数据文件夹是否有剩余空间，以及是否归您所有。没有订购任何东西。</translation>
    </message>
    <message>
        <source>Another program uses the file of allotted ICCIDs.</source>
        <translation>另一个程序正在使用已分配 ICCID 文件。</translation>
    </message>
    <message>
        <source>End the other station that works in this data folder.</source>
        <translation>请关闭正在使用此数据文件夹的另一个工作站程序。</translation>
    </message>
    <message>
        <source>Line %1 of the allotted ICCIDs is damaged or missing.</source>
        <translation>已分配 ICCID 文件的第 %1 行损坏或缺失。</translation>
    </message>
    <message>
        <source>This is not a file of allotted ICCIDs.</source>
        <translation>这不是已分配 ICCID 文件。</translation>
    </message>
    <message>
        <source>The file of allotted ICCIDs was written by another version of this program.</source>
        <translation>已分配 ICCID 文件是由本程序的另一个版本写入的。</translation>
    </message>
    <message>
        <source>Line %1 of the allotted ICCIDs makes no sense.</source>
        <translation>已分配 ICCID 文件的第 %1 行内容不合理。</translation>
    </message>
    <message>
        <source>The matching IDs of the allotted ICCIDs cannot be opened with this station's key.</source>
        <translation>本工作站的密钥无法打开已分配 ICCID 的匹配 ID。</translation>
    </message>
    <message>
        <source>Reconcile the unit with the carrier.</source>
        <translation>请与运营商核对这台设备。</translation>
    </message>
    <message>
        <source>The order has no identifier that can be kept.</source>
        <translation>订单没有可以保存的标识。</translation>
    </message>
    <message>
        <source>The same order was made for another EID before.</source>
        <translation>之前已经为另一个 EID 下过相同的订单。</translation>
    </message>
    <message>
        <source>All ICCIDs of the inventory are used up.</source>
        <translation>库存中的 ICCID 已全部用完。</translation>
    </message>
    <message>
        <source>Add new ICCIDs to the inventory file, then retry.</source>
        <translation>请在库存文件中添加新的 ICCID，然后重试。</translation>
    </message>
    <message>
        <source>This order was given up before, and its ICCID has gone to another.</source>
        <translation>此订单之前已被放弃，它的 ICCID 已分给别的订单。</translation>
    </message>
    <message>
        <source>This ICCID was not allotted.</source>
        <translation>此 ICCID 没有分配过。</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer is not one we know.</source>
        <translation>无法识别 SM-DP+ 的应答。</translation>
    </message>
    <message>
        <source>The station asks again later.</source>
        <translation>工作站稍后会再次询问。</translation>
    </message>
    <message>
        <source>This station has not ordered this ICCID.</source>
        <translation>本工作站没有订购过此 ICCID。</translation>
    </message>
    <message>
        <source>Check that the data folder is the one of the station that ordered it.</source>
        <translation>请检查数据文件夹是否属于订购它的那台工作站。</translation>
    </message>
    <message>
        <source>There is nothing to reserve for this unit.</source>
        <translation>这台设备没有需要预订的内容。</translation>
    </message>
    <message>
        <source>A reservation needs an EID, or the mode matching-id.</source>
        <translation>预订需要 EID，或使用 matching-id 模式。</translation>
    </message>
    <message>
        <source>The order of ICCID %1 is not confirmed.</source>
        <translation>ICCID %1 的订单未确认。</translation>
    </message>
    <message>
        <source>The order of ICCID %1 is cancelled.</source>
        <translation>ICCID %1 的订单已取消。</translation>
    </message>
    <message>
        <source>The profile with ICCID %1 is released.</source>
        <translation>ICCID 为 %1 的配置文件已放行。</translation>
    </message>
    <message>
        <source>The SM-DP+ at %1 is reachable.</source>
        <translation>SM-DP+ %1 可以连通。</translation>
    </message>
    <message>
        <source>ICCIDs left in the inventory: %1.</source>
        <translation>库存中剩余的 ICCID：%1。</translation>
    </message>
    <message>
        <source>No ICCID is left in the inventory: add new ones before reserving more.</source>
        <translation>库存中已没有 ICCID：请先添加新的，再继续预订。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Each line holds one ICCID, and after a comma its profile type if you want one. Nothing was ordered.</source>
        <translation>每行一个 ICCID；如需指定配置文件类型，请写在逗号后面。没有订购任何东西。</translation>
    </message>
    <message>
        <source>This line has more than two columns.</source>
        <translation>此行超过两列。</translation>
    </message>
    <message>
        <source>"%1" is not an ICCID of 18 to 20 digits.</source>
        <translation>“%1”不是 18 到 20 位数字的 ICCID。</translation>
    </message>
    <message>
        <source>The ICCID %1 is here twice.</source>
        <translation>ICCID %1 在这里出现了两次。</translation>
    </message>
    <message>
        <source>The profile type holds blanks or is too long.</source>
        <translation>配置文件类型含有空格或过长。</translation>
    </message>
    <message>
        <source>The inventory has more than 1,000,000 rows.</source>
        <translation>库存超过 1,000,000 行。</translation>
    </message>
    <message>
        <source>Split the file and add the next part when this one is used up.</source>
        <translation>请拆分文件，这一部分用完后再添加下一部分。</translation>
    </message>
    <message>
        <source>The inventory holds no ICCID.</source>
        <translation>库存中没有 ICCID。</translation>
    </message>
    <message>
        <source>Write one ICCID on each line, below the header iccid.</source>
        <translation>请在表头 iccid 下面每行写一个 ICCID。</translation>
    </message>
    <message>
        <source>The inventory of ICCIDs cannot be read.</source>
        <translation>无法读取 ICCID 库存。</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>请检查路径及其所有者。</translation>
    </message>
    <message>
        <source>The inventory is larger than 64 MiB.</source>
        <translation>库存大于 64 MiB。</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>请检查文件是否正确。</translation>
    </message>
    <message>
        <source>The requester identifier is missing or holds blanks.</source>
        <translation>请求方标识缺失或含有空格。</translation>
    </message>
    <message>
        <source>Write the functionRequesterIdentifier that the SM-DP+'s operator gave you, often an OID.</source>
        <translation>请填写 SM-DP+ 运营方提供的 functionRequesterIdentifier，通常是一个 OID。</translation>
    </message>
    <message>
        <source>ES2+ needs a client certificate.</source>
        <translation>ES2+ 需要客户端证书。</translation>
    </message>
    <message>
        <source>Name the PEM file of the certificate, and its key as secret.</source>
        <translation>请指定证书的 PEM 文件，并把证书的密钥设为机密。</translation>
    </message>
    <message>
        <source>The SM-DP+ address is missing or is not a host name.</source>
        <translation>SM-DP+ 地址缺失，或者不是主机名。</translation>
    </message>
    <message>
        <source>Write the address that goes into activation codes, like smdp.example.com.</source>
        <translation>请填写要写进激活码的地址，例如 smdp.example.com。</translation>
    </message>
    <message>
        <source>"%1" is not a version of the protocol.</source>
        <translation>“%1”不是协议版本。</translation>
    </message>
    <message>
        <source>Write it like 2.2.0.</source>
        <translation>请按 2.2.0 的格式填写。</translation>
    </message>
    <message>
        <source>Copy it as the SM-DP+'s operator writes it.</source>
        <translation>请照 SM-DP+ 运营方的写法填写。</translation>
    </message>
    <message>
        <source>The file with your ICCIDs is not named.</source>
        <translation>没有指定您的 ICCID 文件。</translation>
    </message>
    <message>
        <source>Write the path of a CSV file with the column iccid.</source>
        <translation>请填写含有 iccid 列的 CSV 文件路径。</translation>
    </message>
    <message>
        <source>The request time-out is out of range.</source>
        <translation>请求超时时间超出范围。</translation>
    </message>
    <message>
        <source>Choose between 1 and 600 seconds.</source>
        <translation>请选择 1 到 600 秒。</translation>
    </message>
    <message>
        <source>The number of requests at once is out of range.</source>
        <translation>同时请求的数量超出范围。</translation>
    </message>
    <message>
        <source>Choose between 1 and 64.</source>
        <translation>请选择 1 到 64。</translation>
    </message>
    <message>
        <source>The ES2+ carrier was not put together properly.</source>
        <translation>ES2+ 运营商的设置组合不正确。</translation>
    </message>
    <message>
        <source>The order was cancelled.</source>
        <translation>订单已取消。</translation>
    </message>
    <message>
        <source>The SM-DP+ answered with another ICCID than the one ordered.</source>
        <translation>SM-DP+ 应答中的 ICCID 与订购的不同。</translation>
    </message>
    <message>
        <source>The SM-DP+ says that this order is in use, and does not say by whom.</source>
        <translation>SM-DP+ 表示此订单正在使用中，但没有说明由谁使用。</translation>
    </message>
    <message>
        <source>The SM-DP+ confirmed the order for another EID than the one asked for.</source>
        <translation>SM-DP+ 确认的订单属于另一个 EID，而不是所请求的 EID。</translation>
    </message>
    <message>
        <source>The SM-DP+ confirmed the order under another matching ID than ours.</source>
        <translation>SM-DP+ 确认订单时使用的匹配 ID 与本站的不同。</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer names an address that is none.</source>
        <translation>SM-DP+ 的应答中给出的地址无效。</translation>
    </message>
    <message>
        <source>%1, ICCID %2</source>
        <translation>%1，ICCID %2</translation>
    </message>
    <message>
        <source>Ask the SM-DP+'s operator about ICCID %1 before going on.</source>
        <translation>继续之前，请先向 SM-DP+ 运营方询问 ICCID %1 的情况。</translation>
    </message>
    <message>
        <source>Check the inventory file with the SM-DP+'s operator.</source>
        <translation>请与 SM-DP+ 运营方一起检查库存文件。</translation>
    </message>
    <message>
        <source>Check account and certificate in the settings with the SM-DP+'s operator.</source>
        <translation>请与 SM-DP+ 运营方一起检查设置中的账户和证书。</translation>
    </message>
    <message>
        <source>Check profile_type in the settings and the inventory with the SM-DP+'s operator.</source>
        <translation>请与 SM-DP+ 运营方一起检查设置中的 profile_type 和库存。</translation>
    </message>
    <message>
        <source>Show these words to the SM-DP+'s operator; the same request will fail again.</source>
        <translation>请把这段文字给 SM-DP+ 运营方看；重复同样的请求还会失败。</translation>
    </message>
    <message>
        <source>The station tries again by itself.</source>
        <translation>工作站会自动重试。</translation>
    </message>
    <message>
        <source>The station orders another profile by itself.</source>
        <translation>工作站会自动订购另一个配置文件。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept this requester</source>
        <translation>SM-DP+ 不接受此请求方</translation>
    </message>
    <message>
        <source>The SM-DP+ has trouble of its own</source>
        <translation>SM-DP+ 自身发生故障</translation>
    </message>
    <message>
        <source>The SM-DP+ is busy</source>
        <translation>SM-DP+ 正忙</translation>
    </message>
    <message>
        <source>The SM-DP+ took longer than the request may live</source>
        <translation>SM-DP+ 处理时间超过了请求的有效期</translation>
    </message>
    <message>
        <source>The SM-DP+ does not understand the request</source>
        <translation>SM-DP+ 不理解该请求</translation>
    </message>
    <message>
        <source>The SM-DP+ wants an EID for this order</source>
        <translation>SM-DP+ 要求此订单提供 EID</translation>
    </message>
    <message>
        <source>Reserve by EID, or ask the SM-DP+'s operator.</source>
        <translation>请按 EID 预订，或询问 SM-DP+ 运营方。</translation>
    </message>
    <message>
        <source>The SM-DP+ keeps this profile for another EID</source>
        <translation>SM-DP+ 把此配置文件留给了另一个 EID</translation>
    </message>
    <message>
        <source>This ICCID is not ours to order</source>
        <translation>本站无权订购此 ICCID</translation>
    </message>
    <message>
        <source>The profile with this ICCID is already in use</source>
        <translation>此 ICCID 的配置文件已在使用中</translation>
    </message>
    <message>
        <source>The profile with this ICCID cannot be released</source>
        <translation>此 ICCID 的配置文件无法放行</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know this ICCID</source>
        <translation>SM-DP+ 不认识此 ICCID</translation>
    </message>
    <message>
        <source>The SM-DP+ has no profile of this type left</source>
        <translation>SM-DP+ 已没有这种类型的配置文件</translation>
    </message>
    <message>
        <source>Order more profiles from the SM-DP+'s operator.</source>
        <translation>请向 SM-DP+ 运营方订购更多配置文件。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept the profile type</source>
        <translation>SM-DP+ 不接受该配置文件类型</translation>
    </message>
    <message>
        <source>The SM-DP+ says that the order's matching ID is in use</source>
        <translation>SM-DP+ 表示订单的匹配 ID 正在使用中</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses the order's matching ID</source>
        <translation>SM-DP+ 拒绝订单的匹配 ID</translation>
    </message>
    <message>
        <source>The order has ended at the SM-DP+</source>
        <translation>订单在 SM-DP+ 上已结束</translation>
    </message>
    <message>
        <source>The SM-DP+ could not register the order at its discovery server</source>
        <translation>SM-DP+ 无法在其发现服务器（SM-DS）上登记该订单</translation>
    </message>
    <message>
        <source>The SM-DP+ cannot reach the discovery server</source>
        <translation>SM-DP+ 无法连接发现服务器（SM-DS）</translation>
    </message>
    <message>
        <source>The SM-DP+ refused the request</source>
        <translation>SM-DP+ 拒绝了请求</translation>
    </message>
    <message>
        <source>The request expired at the SM-DP+</source>
        <translation>请求在 SM-DP+ 上已过期</translation>
    </message>
    <message>
        <source>without a code</source>
        <translation>无代码</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept this station's certificate or identifier</source>
        <translation>SM-DP+ 不接受本工作站的证书或标识</translation>
    </message>
    <message>
        <source>There is no ES2+ at the SM-DP+'s address</source>
        <translation>SM-DP+ 的地址上没有 ES2+</translation>
    </message>
    <message>
        <source>Check base_url in the settings.</source>
        <translation>请检查设置中的 base_url。</translation>
    </message>
    <message>
        <source>Check the carrier's address, the "ca" setting and this computer's clock.</source>
        <translation>请检查运营商地址、“ca”设置和这台电脑的时钟。</translation>
    </message>
    <message>
        <source>Check the client certificate in the settings with whoever issued it.</source>
        <translation>请与证书颁发者一起检查设置中的客户端证书。</translation>
    </message>
    <message>
        <source>Check this computer's network connection.</source>
        <translation>请检查这台电脑的网络连接。</translation>
    </message>
    <message>
        <source>The station finds out by itself what became of the request.</source>
        <translation>工作站会自动查明该请求的结果。</translation>
    </message>
    <message>
        <source>The SIM identifier of this unit is not one.</source>
        <translation>这台设备的 SIM 标识无效。</translation>
    </message>
    <message>
        <source>The carrier does not know the fleet "%1".</source>
        <translation>运营商不认识 Fleet“%1”。</translation>
    </message>
    <message>
        <source>Check the fleet in the recipe or manifest against the carrier's console.</source>
        <translation>请在运营商控制台核对配方或清单中的 Fleet。</translation>
    </message>
    <message>
        <source>The carrier's answer about the SIM cannot be read.</source>
        <translation>无法读取运营商关于 SIM 的应答。</translation>
    </message>
    <message>
        <source>The carrier has not set up the SIM yet; it is still "%1".</source>
        <translation>运营商还没有设置好 SIM；它仍处于“%1”。</translation>
    </message>
    <message>
        <source>The carrier does not know this fleet</source>
        <translation>运营商不认识此 Fleet</translation>
    </message>
    <message>
        <source>The SIM has no fleet, so it cannot be switched on</source>
        <translation>SIM 没有 Fleet，因此无法激活</translation>
    </message>
    <message>
        <source>Name a fleet in the recipe or manifest.</source>
        <translation>请在配方或清单中指定 Fleet。</translation>
    </message>
    <message>
        <source>The SIM cannot change to the wanted status from the one it has</source>
        <translation>SIM 无法从当前状态变为所需状态</translation>
    </message>
    <message>
        <source>Look at the SIM in the carrier's console.</source>
        <translation>请在运营商控制台查看该 SIM。</translation>
    </message>
    <message>
        <source>The carrier refused the account or its secret</source>
        <translation>运营商拒绝了账户或它的机密</translation>
    </message>
    <message>
        <source>Check account and secret in the settings.</source>
        <translation>请检查设置中的账户和机密。</translation>
    </message>
    <message>
        <source>This carrier account may not do that</source>
        <translation>此运营商账户无权这样做</translation>
    </message>
    <message>
        <source>Use an account with Super SIM; test credentials and trial accounts cannot.</source>
        <translation>请使用开通了 Super SIM 的账户；测试凭据和试用账户不行。</translation>
    </message>
    <message>
        <source>The carrier does not know what was asked for</source>
        <translation>运营商找不到所请求的内容</translation>
    </message>
    <message>
        <source>Check that the settings name the account that owns it.</source>
        <translation>请检查设置中的账户是否就是拥有它的账户。</translation>
    </message>
    <message>
        <source>The carrier says that this collides with something else</source>
        <translation>运营商表示这与其他内容有冲突</translation>
    </message>
    <message>
        <source>Look at the profile and its SIM in the carrier's console.</source>
        <translation>请在运营商控制台查看该配置文件及其 SIM。</translation>
    </message>
    <message>
        <source>The carrier is busy</source>
        <translation>运营商正忙</translation>
    </message>
    <message>
        <source>The carrier has trouble of its own</source>
        <translation>运营商自身发生故障</translation>
    </message>
    <message>
        <source>The carrier's address sends us elsewhere</source>
        <translation>运营商地址把请求转到了别处</translation>
    </message>
    <message>
        <source>The carrier refused the request</source>
        <translation>运营商拒绝了请求</translation>
    </message>
    <message>
        <source>Look at the carrier's words; the same request will fail again.</source>
        <translation>请看运营商给出的说明；重复同样的请求还会失败。</translation>
    </message>
    <message>
        <source>The carrier's answer is not one we know</source>
        <translation>无法识别运营商的应答</translation>
    </message>
    <message>
        <source>The carrier's login server gave no token that can be used.</source>
        <translation>运营商的登录服务器没有给出可用的令牌。</translation>
    </message>
    <message>
        <source>Check token_url in the settings.</source>
        <translation>请检查设置中的 token_url。</translation>
    </message>
    <message>
        <source>The carrier account is missing or not an account name.</source>
        <translation>运营商账户缺失，或者不是账户名。</translation>
    </message>
    <message>
        <source>Copy the account SID, API key SID or client id from the carrier's console.</source>
        <translation>请从运营商控制台复制 account SID、API key SID 或 client id。</translation>
    </message>
    <message>
        <source>The carrier secret is empty or holds blanks or line ends.</source>
        <translation>运营商的机密为空，或含有空格、换行。</translation>
    </message>
    <message>
        <source>Store the secret again, without blanks and on one line.</source>
        <translation>请重新保存机密，不要有空格，写成一行。</translation>
    </message>
    <message>
        <source>The waiting times for the carrier contradict each other.</source>
        <translation>等待运营商的各项时间互相矛盾。</translation>
    </message>
    <message>
        <source>Leave out poll_interval_ms to use the built-in times.</source>
        <translation>请去掉 poll_interval_ms，以使用内置的时间。</translation>
    </message>
    <message>
        <source>Do not use this profile; ask the carrier about it.</source>
        <translation>请不要使用此配置文件；请询问运营商。</translation>
    </message>
    <message>
        <source>The carrier's answer holds no profile identifier.</source>
        <translation>运营商的应答中没有配置文件标识。</translation>
    </message>
    <message>
        <source>The carrier's server address for this profile is not an address.</source>
        <translation>运营商为此配置文件给出的服务器地址无效。</translation>
    </message>
    <message>
        <source>The carrier's matching ID holds characters that none may have.</source>
        <translation>运营商的匹配 ID 含有不允许的字符。</translation>
    </message>
    <message>
        <source>The profile has neither an EID nor a matching ID.</source>
        <translation>此配置文件既没有 EID，也没有匹配 ID。</translation>
    </message>
    <message>
        <source>The profile's address and matching ID make no activation code.</source>
        <translation>配置文件的地址和匹配 ID 无法组成激活码。</translation>
    </message>
    <message>
        <source>The carrier's activation code is not an activation code.</source>
        <translation>运营商的激活码无效。</translation>
    </message>
    <message>
        <source>The carrier's activation code names another server than the profile.</source>
        <translation>运营商激活码中的服务器与配置文件的不同。</translation>
    </message>
    <message>
        <source>The carrier's activation code names another matching ID than the profile.</source>
        <translation>运营商激活码中的匹配 ID 与配置文件的不同。</translation>
    </message>
    <message>
        <source>The carrier's ICCID is not one, or was rounded on its way.</source>
        <translation>运营商的 ICCID 无效，或在传输中被四舍五入。</translation>
    </message>
    <message>
        <source>The carrier's SIM identifier is not one.</source>
        <translation>运营商的 SIM 标识无效。</translation>
    </message>
    <message>
        <source>The carrier names a profile status that this station does not know.</source>
        <translation>运营商给出的配置文件状态，本工作站不认识。</translation>
    </message>
    <message>
        <source>The carrier's EID for this profile is not an EID.</source>
        <translation>运营商为此配置文件给出的 EID 无效。</translation>
    </message>
    <message>
        <source>The carrier calls the profile available, but its ICCID, SIM or server address is missing.</source>
        <translation>运营商称配置文件可用，但缺少 ICCID、SIM 或服务器地址。</translation>
    </message>
    <message>
        <source>The carrier's list of profiles cannot be read.</source>
        <translation>无法读取运营商的配置文件列表。</translation>
    </message>
    <message>
        <source>The carrier's list continues at an address that is not one of its lists.</source>
        <translation>运营商列表的下一页地址不属于它的列表。</translation>
    </message>
    <message>
        <source>The carrier's list goes round in a circle.</source>
        <translation>运营商的列表循环往复。</translation>
    </message>
    <message>
        <source>The carrier's list does not end.</source>
        <translation>运营商的列表没有结尾。</translation>
    </message>
    <message>
        <source>The carrier reserved a profile for another EID than the one asked for.</source>
        <translation>运营商为另一个 EID 预订了配置文件，而不是所请求的 EID。</translation>
    </message>
    <message>
        <source>The carrier's answer does not name the EID it reserved for.</source>
        <translation>运营商的应答中没有说明为哪个 EID 预订。</translation>
    </message>
    <message>
        <source>Compare this account with the carrier's console before going on.</source>
        <translation>继续之前，请先将此账户与运营商控制台比对。</translation>
    </message>
    <message>
        <source>The reservation's identifier is not one.</source>
        <translation>预订的标识无效。</translation>
    </message>
    <message>
        <source>The carrier answered with another profile than the one asked for.</source>
        <translation>运营商应答的配置文件与所请求的不同。</translation>
    </message>
    <message>
        <source>The fleet's name cannot be a fleet's name.</source>
        <translation>这个名称不能作为 Fleet 名称。</translation>
    </message>
    <message>
        <source>Check the fleet in the recipe or manifest.</source>
        <translation>请检查配方或清单中的 Fleet。</translation>
    </message>
    <message>
        <source>The carrier account at %1 is reachable.</source>
        <translation>运营商账户 %1 可以连通。</translation>
    </message>
    <message>
        <source>Fleet %1 found.</source>
        <translation>找到 Fleet %1。</translation>
    </message>
    <message>
        <source>Fleets %1 found.</source>
        <translation>找到 Fleet %1。</translation>
    </message>
    <message>
        <source>Nothing is lost: the station asks again by itself.</source>
        <translation>没有任何损失：工作站会自动再次询问。</translation>
    </message>
</context>
<context>
    <name>crypto</name>
    <message>
        <source>A protected record cannot be opened with this station's key.</source>
        <translation>本工作站的密钥无法打开一条受保护的记录。</translation>
    </message>
    <message>
        <source>Put back the key file that belongs to this data folder.</source>
        <translation>请放回属于此数据文件夹的密钥文件。</translation>
    </message>
    <message>
        <source>A secret could not be encrypted.</source>
        <translation>无法加密机密。</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message>
        <source>Confined: no network, no files, no other programs (system call filter).</source>
        <translation>已隔离：不能访问网络、文件和其他程序（系统调用过滤）。</translation>
    </message>
    <message>
        <source>Confined: no network, no files, no other programs (system call filter and Landlock %1).</source>
        <translation>已隔离：不能访问网络、文件和其他程序（系统调用过滤和 Landlock %1）。</translation>
    </message>
    <message>
        <source>It may grow by %1 MiB.</source>
        <translation>它还可以增大 %1 MiB。</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Card program</source>
        <translation>卡通信程序</translation>
    </message>
    <message numerus="yes">
        <source>%n reader(s) found.</source>
        <translation>
            <numerusform>找到 %n 个读卡器。</numerusform>
        </translation>
    </message>
    <message>
        <source>No program speaks to real cards.</source>
        <translation>没有程序与真实的卡通信。</translation>
    </message>
    <message>
        <source>The program that speaks to the readers says nothing.</source>
        <translation>与读卡器通信的程序没有任何反馈。</translation>
    </message>
    <message>
        <source>Restart the smart card service (pcscd) and look again.</source>
        <translation>请重新启动智能卡服务（pcscd），然后再查看。</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>没有连接读卡器。</translation>
    </message>
    <message>
        <source>Plug a reader in and look again.</source>
        <translation>请接上读卡器，然后再查看。</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>No carrier is set up; only given activation codes can be used.</source>
        <translation>没有设置运营商；只能使用现成的激活码。</translation>
    </message>
    <message>
        <source>Fill in [carrier] in the settings.</source>
        <translation>请在设置中填写 [carrier]。</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>标签打印机</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>没有设置打印机。</translation>
    </message>
    <message>
        <source>Fill in [labels] printer in the settings.</source>
        <translation>请在设置中填写 [labels] printer。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志账</translation>
    </message>
    <message>
        <source>Work can go on; tell the server's keeper.</source>
        <translation>工作可以继续；请告知服务器管理员。</translation>
    </message>
    <message>
        <source>The journal is open and holds %1 events.</source>
        <translation>日志账已打开，共有 %1 个事件。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>The clock shows %1.</source>
        <translation>时钟显示 %1。</translation>
    </message>
    <message>
        <source>The clock shows the year %1.</source>
        <translation>时钟显示的年份是 %1。</translation>
    </message>
    <message>
        <source>Set the clock: certificates are checked against it.</source>
        <translation>请校准时钟：检查证书要用到它。</translation>
    </message>
</context>
<context>
    <name>esim</name>
    <message>
        <source>An SM-DP+ address is a host name such as smdp.example.com.</source>
        <translation>SM-DP+ 地址是一个主机名，例如 smdp.example.com。</translation>
    </message>
    <message>
        <source>An activation code looks like LPA:1$smdp.example.com$MATCHING-ID.</source>
        <translation>激活码的格式类似 LPA:1$smdp.example.com$MATCHING-ID。</translation>
    </message>
    <message>
        <source>The port in the server address is not a port number.</source>
        <translation>服务器地址中的端口不是端口号。</translation>
    </message>
    <message>
        <source>The server address is empty.</source>
        <translation>服务器地址为空。</translation>
    </message>
    <message>
        <source>The server address is too long.</source>
        <translation>服务器地址过长。</translation>
    </message>
    <message>
        <source>The server address is not a full host name.</source>
        <translation>服务器地址不是完整的主机名。</translation>
    </message>
    <message>
        <source>The server address holds a character that no host name has.</source>
        <translation>服务器地址含有主机名中不允许的字符。</translation>
    </message>
    <message>
        <source>The server address is a number, not a host name.</source>
        <translation>服务器地址是数字，不是主机名。</translation>
    </message>
    <message>
        <source>The matching ID holds a character other than letters, digits and '-'.</source>
        <translation>匹配 ID 含有字母、数字和“-”以外的字符。</translation>
    </message>
    <message>
        <source>The activation code is longer than 255 characters.</source>
        <translation>激活码超过 255 个字符。</translation>
    </message>
    <message>
        <source>The activation code does not begin with "1$".</source>
        <translation>激活码没有以“1$”开头。</translation>
    </message>
    <message>
        <source>The activation code has no '$' before its matching ID.</source>
        <translation>激活码中匹配 ID 前面缺少“$”。</translation>
    </message>
    <message>
        <source>The OID in the activation code is not written in dotted digits.</source>
        <translation>激活码中的 OID 没有写成用点分隔的数字。</translation>
    </message>
    <message>
        <source>The confirmation code flag in the activation code is neither 1 nor empty.</source>
        <translation>激活码中的确认码标记既不是 1，也不为空。</translation>
    </message>
    <message>
        <source>An EID has 32 digits; this one has another form.</source>
        <translation>EID 有 32 位数字；这个格式不对。</translation>
    </message>
    <message>
        <source>Copy the EID from its source again.</source>
        <translation>请从来源处重新复制 EID。</translation>
    </message>
    <message>
        <source>An ICCID has 18 to 20 digits; this one has another form.</source>
        <translation>ICCID 有 18 到 20 位数字；这个格式不对。</translation>
    </message>
</context>
<context>
    <name>http</name>
    <message>
        <source>The client certificate is not a certificate.</source>
        <translation>客户端证书不是有效的证书。</translation>
    </message>
    <message>
        <source>It must be a PEM file that begins with BEGIN CERTIFICATE.</source>
        <translation>它必须是以 BEGIN CERTIFICATE 开头的 PEM 文件。</translation>
    </message>
    <message>
        <source>The client's private key cannot be read.</source>
        <translation>无法读取客户端的私钥。</translation>
    </message>
    <message>
        <source>It must be a PEM key without password. Protect it by its file's mode instead.</source>
        <translation>它必须是不带密码的 PEM 密钥。请改用文件权限来保护它。</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>私钥属于另一张证书。</translation>
    </message>
    <message>
        <source>Name the certificate and the key that were made together.</source>
        <translation>请指定同时生成的证书和密钥。</translation>
    </message>
    <message>
        <source>The client's private key is of a kind that TLS cannot use here.</source>
        <translation>客户端私钥的类型，TLS 在这里无法使用。</translation>
    </message>
    <message>
        <source>Use an RSA key or one on an elliptic curve.</source>
        <translation>请使用 RSA 密钥或椭圆曲线密钥。</translation>
    </message>
    <message>
        <source>The client certificate is not valid before %1.</source>
        <translation>客户端证书在 %1 之前无效。</translation>
    </message>
    <message>
        <source>Check this computer's clock.</source>
        <translation>请检查这台电脑的时钟。</translation>
    </message>
    <message>
        <source>The client certificate ended on %1.</source>
        <translation>客户端证书已于 %1 到期。</translation>
    </message>
    <message>
        <source>Ask whoever issued it for a new one.</source>
        <translation>请向证书颁发者申请新的证书。</translation>
    </message>
    <message>
        <source>The request to %1 holds a line end where none may be.</source>
        <translation>发给 %1 的请求在不允许的位置含有换行。</translation>
    </message>
    <message>
        <source>The host %1 is not known on this network.</source>
        <translation>此网络中找不到主机 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 的证书不受信任。</translation>
    </message>
    <message>
        <source>The certificate of %1 has an issuer that is not accepted.</source>
        <translation>%1 的证书颁发者不被接受。</translation>
    </message>
    <message>
        <source>%1 does not accept this station's certificate.</source>
        <translation>%1 不接受本工作站的证书。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 没有及时响应。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than it may be.</source>
        <translation>%1 的应答超过了允许的大小。</translation>
    </message>
    <message>
        <source>The answer of %1 breaks the rules of HTTP.</source>
        <translation>%1 的应答不符合 HTTP 规则。</translation>
    </message>
    <message>
        <source>The connection to %1 ended before the answer was complete.</source>
        <translation>与 %1 的连接在应答完整之前就断开了。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation>%1 的证书不受信任：%2。</translation>
    </message>
    <message>
        <source>The request to %1 was held up for too long and not sent.</source>
        <translation>发往 %1 的请求被耽搁太久，没有发出。</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>This file names no head of a journal.</source>
        <translation>此文件中没有日志账头部。</translation>
    </message>
    <message>
        <source>Choose the .head file that lies beside an export or a backup, or write the head itself: SEQUENCE:HASH.</source>
        <translation>请选择导出文件或备份旁边的 .head 文件，或直接填写头部：SEQUENCE:HASH。</translation>
    </message>
    <message>
        <source>The backup could not be written (%1).</source>
        <translation>无法写入备份（%1）。</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>请检查文件夹和磁盘剩余空间。</translation>
    </message>
    <message>
        <source>the copy is not sound</source>
        <translation>副本不完好</translation>
    </message>
    <message>
        <source>the database gave no handle</source>
        <translation>数据库没有给出句柄</translation>
    </message>
    <message>
        <source>This file exists already.</source>
        <translation>此文件已存在。</translation>
    </message>
    <message>
        <source>Choose a new name for the backup.</source>
        <translation>请为备份另取一个名称。</translation>
    </message>
    <message>
        <source>The station %1 works on this unit.</source>
        <translation>工作站 %1 正在处理这台设备。</translation>
    </message>
    <message>
        <source>Take its card there, or wait until it is free.</source>
        <translation>请把它的卡拿到那边，或等到设备空出来。</translation>
    </message>
    <message>
        <source>A record in the journal cannot be read (%1).</source>
        <translation>日志账中有一条记录无法读取（%1）。</translation>
    </message>
    <message>
        <source>Run the journal check and keep the file as it is.</source>
        <translation>请运行日志账检查，并让文件保持原样。</translation>
    </message>
    <message>
        <source>The data folder cannot be used (%1).</source>
        <translation>无法使用数据文件夹（%1）。</translation>
    </message>
    <message>
        <source>Check that the folder exists and belongs to this user.</source>
        <translation>请检查文件夹是否存在，以及是否属于当前用户。</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where the journal cannot be kept safely.</source>
        <translation>数据文件夹位于网络驱动器上，日志账无法在那里安全保存。</translation>
    </message>
    <message>
        <source>Choose a folder on a disk of this computer.</source>
        <translation>请选择这台电脑磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Other users may change files in the data folder.</source>
        <translation>其他用户可以更改数据文件夹中的文件。</translation>
    </message>
    <message>
        <source>Take their right to write away (chmod go-w), or choose another folder.</source>
        <translation>请取消他们的写入权限（chmod go-w），或换一个文件夹。</translation>
    </message>
    <message>
        <source>The journal is not a plain file of this user with a single name.</source>
        <translation>日志账不是当前用户只有一个名称的普通文件。</translation>
    </message>
    <message>
        <source>Put the file itself into the data folder, without links.</source>
        <translation>请把文件本身放进数据文件夹，不要用链接。</translation>
    </message>
    <message>
        <source>Another program uses this data folder.</source>
        <translation>另一个程序正在使用此数据文件夹。</translation>
    </message>
    <message>
        <source>Close it first, or choose another data folder.</source>
        <translation>请先关闭那个程序，或换一个数据文件夹。</translation>
    </message>
    <message>
        <source>The program %1 (process %2 on %3) uses this data folder.</source>
        <translation>程序 %1（%3 上的进程 %2）正在使用此数据文件夹。</translation>
    </message>
    <message>
        <source>A text holds a character that cannot be stored.</source>
        <translation>文本中含有无法保存的字符。</translation>
    </message>
    <message>
        <source>Check where the text comes from.</source>
        <translation>请检查文本的来源。</translation>
    </message>
    <message>
        <source>The disk is full, so the journal could not be written.</source>
        <translation>磁盘已满，因此无法写入日志账。</translation>
    </message>
    <message>
        <source>Make room on the disk, then go on.</source>
        <translation>请清理磁盘空间，然后继续。</translation>
    </message>
    <message>
        <source>The disk failed while the journal was used. Nothing more is written to it.</source>
        <translation>使用日志账时磁盘发生故障。不会再往磁盘写入任何内容。</translation>
    </message>
    <message>
        <source>Stop the station, check the disk, then start again.</source>
        <translation>请停止工作站程序，检查磁盘，然后重新启动。</translation>
    </message>
    <message>
        <source>The journal's file is damaged. It was left as it is.</source>
        <translation>日志账文件已损坏。文件保持原样，没有改动。</translation>
    </message>
    <message>
        <source>Keep a copy of the whole data folder, then put back a backup or ask for help.</source>
        <translation>请保留整个数据文件夹的副本，然后恢复备份或寻求帮助。</translation>
    </message>
    <message>
        <source>Another program keeps the journal locked.</source>
        <translation>另一个程序锁住了日志账。</translation>
    </message>
    <message>
        <source>Close programs that have the journal open, for example a backup tool.</source>
        <translation>请关闭打开了日志账的程序，例如备份工具。</translation>
    </message>
    <message>
        <source>The journal refused a record that contradicts another one (%1).</source>
        <translation>日志账拒绝了一条与其他记录矛盾的记录（%1）。</translation>
    </message>
    <message>
        <source>The journal could not be used (%1).</source>
        <translation>无法使用日志账（%1）。</translation>
    </message>
    <message>
        <source>The journal's server does not answer.</source>
        <translation>日志账的服务器没有响应。</translation>
    </message>
    <message>
        <source>Check the network and the server. The station goes on by itself when it answers.</source>
        <translation>请检查网络和服务器。服务器恢复响应后，工作站会自动继续。</translation>
    </message>
    <message>
        <source>This computer lacks Qt's driver for PostgreSQL.</source>
        <translation>这台电脑缺少 Qt 的 PostgreSQL 驱动。</translation>
    </message>
    <message>
        <source>Install the package libqt6sql6-psql.</source>
        <translation>请安装软件包 libqt6sql6-psql。</translation>
    </message>
    <message>
        <source>This computer lacks the library that speaks to PostgreSQL.</source>
        <translation>这台电脑缺少与 PostgreSQL 通信的库。</translation>
    </message>
    <message>
        <source>Install the package libpq5.</source>
        <translation>请安装软件包 libpq5。</translation>
    </message>
    <message>
        <source>The journal's server was not reached (%1).</source>
        <translation>无法连接日志账的服务器（%1）。</translation>
    </message>
    <message>
        <source>The journal's key could not be made (%1).</source>
        <translation>无法生成日志账的密钥（%1）。</translation>
    </message>
    <message>
        <source>Check the data folder and the space on the disk.</source>
        <translation>请检查数据文件夹和磁盘剩余空间。</translation>
    </message>
    <message>
        <source>The key file journal.key is missing, so the journal cannot be opened.</source>
        <translation>密钥文件 journal.key 缺失，因此无法打开日志账。</translation>
    </message>
    <message>
        <source>Put the key file back from your backup. A new key cannot open an old journal.</source>
        <translation>请从备份中恢复密钥文件。新密钥打不开旧的日志账。</translation>
    </message>
    <message>
        <source>The key file cannot be read (%1).</source>
        <translation>无法读取密钥文件（%1）。</translation>
    </message>
    <message>
        <source>Check the file's owner and rights.</source>
        <translation>请检查文件的所有者和权限。</translation>
    </message>
    <message>
        <source>Other users may read the key file.</source>
        <translation>其他用户可以读取密钥文件。</translation>
    </message>
    <message>
        <source>Give the file to this user alone (chmod 600).</source>
        <translation>请只让当前用户使用该文件（chmod 600）。</translation>
    </message>
    <message>
        <source>The key file does not hold a key of this program.</source>
        <translation>密钥文件中不是本程序的密钥。</translation>
    </message>
    <message>
        <source>Put the right key file back from your backup.</source>
        <translation>请从备份中恢复正确的密钥文件。</translation>
    </message>
    <message>
        <source>This is not a key of this program.</source>
        <translation>这不是本程序的密钥。</translation>
    </message>
    <message>
        <source>Put the right key back from your backup.</source>
        <translation>请从备份中恢复正确的密钥。</translation>
    </message>
    <message>
        <source>Another key file is there already.</source>
        <translation>那里已有另一个密钥文件。</translation>
    </message>
    <message>
        <source>Find out which of the two opens the journal.</source>
        <translation>请查明两个文件中哪一个能打开日志账。</translation>
    </message>
    <message>
        <source>The key file cannot be removed (%1).</source>
        <translation>无法删除密钥文件（%1）。</translation>
    </message>
    <message>
        <source>Remove it by hand.</source>
        <translation>请手动删除。</translation>
    </message>
    <message>
        <source>The data folder could not be written (%1).</source>
        <translation>无法写入数据文件夹（%1）。</translation>
    </message>
    <message>
        <source>This journal lies on a server, which has its own backups.</source>
        <translation>此日志账位于服务器上，服务器有自己的备份。</translation>
    </message>
    <message>
        <source>Use pg_dump --schema=esim_station, or the server's backups.</source>
        <translation>请使用 pg_dump --schema=esim_station，或服务器的备份。</translation>
    </message>
    <message>
        <source>The server was lost while it stored the batch.</source>
        <translation>服务器保存批次时连接中断。</translation>
    </message>
    <message>
        <source>Look at the list of batches before you import it again.</source>
        <translation>再次导入之前，请先查看批次列表。</translation>
    </message>
    <message>
        <source>There is no journal in this database.</source>
        <translation>此数据库中没有日志账。</translation>
    </message>
    <message>
        <source>Check the settings, or import a first batch.</source>
        <translation>请检查设置，或导入第一个批次。</translation>
    </message>
    <message>
        <source>The journal's server is too old.</source>
        <translation>日志账的服务器版本太旧。</translation>
    </message>
    <message>
        <source>Use PostgreSQL 13 or newer.</source>
        <translation>请使用 PostgreSQL 13 或更新版本。</translation>
    </message>
    <message>
        <source>The journal's server can lose what it has confirmed: its setting %1 is off.</source>
        <translation>日志账的服务器可能丢失已确认的内容：它的设置 %1 已关闭。</translation>
    </message>
    <message>
        <source>Have it switched on for this database.</source>
        <translation>请让人为此数据库打开该设置。</translation>
    </message>
    <message>
        <source>The journal's database does not store every character.</source>
        <translation>日志账的数据库不能保存所有字符。</translation>
    </message>
    <message>
        <source>Make it anew with the encoding UTF8.</source>
        <translation>请用 UTF8 编码重新建立数据库。</translation>
    </message>
    <message>
        <source>The journal's server is a standby that takes no records.</source>
        <translation>日志账的服务器是备用服务器，不接受记录。</translation>
    </message>
    <message>
        <source>Name the main server in the settings.</source>
        <translation>请在设置中填写主服务器。</translation>
    </message>
    <message>
        <source>This login may not use the journal.</source>
        <translation>此登录名无权使用日志账。</translation>
    </message>
    <message>
        <source>Have the server's keeper run: GRANT %1 TO the login.</source>
        <translation>请让服务器管理员执行：GRANT %1 TO，后面写上登录名。</translation>
    </message>
    <message>
        <source>The database has a schema "esim_station" that is not this program's journal. It was left as it is.</source>
        <translation>数据库中有一个“esim_station”模式，但它不是本程序的日志账。它保持原样，没有改动。</translation>
    </message>
    <message>
        <source>Choose another database.</source>
        <translation>请换一个数据库。</translation>
    </message>
    <message>
        <source>The journal was written by a newer version of this program.</source>
        <translation>日志账是由本程序的更新版本写入的。</translation>
    </message>
    <message>
        <source>Use the newer program. Nothing was changed.</source>
        <translation>请使用更新版本的程序。没有更改任何内容。</translation>
    </message>
    <message>
        <source>The journal has the version %1, which this program does not know.</source>
        <translation>日志账的版本是 %1，本程序不认识这个版本。</translation>
    </message>
    <message>
        <source>Use the program that wrote it. Nothing was changed.</source>
        <translation>请使用写入它的那个程序。没有更改任何内容。</translation>
    </message>
    <message>
        <source>This station's key is not the one of the shared journal.</source>
        <translation>本工作站的密钥不是共用日志账的密钥。</translation>
    </message>
    <message>
        <source>All stations of one journal need the same key: copy journal.key from the station that made it.</source>
        <translation>同一本日志账的所有工作站需要相同的密钥：请从建立它的工作站复制 journal.key。</translation>
    </message>
    <message>
        <source>The journal's newest records are missing on the server. It was left as it is.</source>
        <translation>服务器上缺少日志账最新的记录。日志账保持原样，没有改动。</translation>
    </message>
    <message>
        <source>Keep a copy of the database, then put back a backup or ask for help.</source>
        <translation>请保留数据库的副本，然后恢复备份或寻求帮助。</translation>
    </message>
    <message>
        <source>The journal's own rule or table "%1" is missing or was changed.</source>
        <translation>日志账自己的规则或表“%1”缺失或被更改。</translation>
    </message>
    <message>
        <source>This station works on the server with more rights than it needs: it could change records. Have the server's keeper make the role %1 and grant it to the login.</source>
        <translation>本工作站在服务器上的权限超过了需要：它可以更改记录。请让服务器管理员建立角色 %1，并授予该登录名。</translation>
    </message>
    <message>
        <source>The connection to the journal's server is not encrypted.</source>
        <translation>与日志账服务器的连接没有加密。</translation>
    </message>
    <message>
        <source>The server's journal lacks records that this station has stored: an older copy was put in its place.</source>
        <translation>服务器的日志账缺少本工作站已保存的记录：它被换成了较旧的副本。</translation>
    </message>
    <message>
        <source>Stop the stations and put the newest copy back.</source>
        <translation>请停止各工作站，并恢复最新的副本。</translation>
    </message>
    <message>
        <source>The journal's server was lost while it stored records.</source>
        <translation>日志账的服务器保存记录时连接中断。</translation>
    </message>
    <message>
        <source>The station asks the server what became of them.</source>
        <translation>工作站会询问服务器这些记录的结果。</translation>
    </message>
    <message>
        <source>Another station works on this unit now, or it was never claimed.</source>
        <translation>这台设备现在由另一个工作站处理，或从未被接手。</translation>
    </message>
    <message>
        <source>Nothing more is done with it here.</source>
        <translation>这里不再对它做任何处理。</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>The journal does not know this unit.</source>
        <translation>日志账中没有这台设备。</translation>
    </message>
    <message>
        <source>Import its manifest first.</source>
        <translation>请先导入它的清单。</translation>
    </message>
    <message>
        <source>The journal's file is damaged (%1). It was left as it is.</source>
        <translation>日志账文件已损坏（%1）。文件保持原样，没有改动。</translation>
    </message>
    <message>
        <source>The database did not take a setting that the journal needs (%1).</source>
        <translation>数据库没有接受日志账所需的一项设置（%1）。</translation>
    </message>
    <message>
        <source>Check that the data folder is on a local disk of this computer.</source>
        <translation>请检查数据文件夹是否在这台电脑的本地磁盘上。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>This file is not a journal of this program. It was left as it is.</source>
        <translation>此文件不是本程序的日志账。文件保持原样，没有改动。</translation>
    </message>
    <message>
        <source>Choose another data folder, or put the right file back.</source>
        <translation>请换一个数据文件夹，或放回正确的文件。</translation>
    </message>
    <message>
        <source>The key file does not belong to this journal.</source>
        <translation>密钥文件不属于此日志账。</translation>
    </message>
    <message>
        <source>Put back the file journal.key that was made together with this journal.</source>
        <translation>请恢复与此日志账同时生成的文件 journal.key。</translation>
    </message>
    <message>
        <source>The journal holds "%1", which is not part of it.</source>
        <translation>日志账中有“%1”，它不属于日志账。</translation>
    </message>
    <message>
        <source>Write it as postgresql://USER@HOST:PORT/DATABASE, for example postgresql://line@db.example.com/esim.</source>
        <translation>请按 postgresql://USER@HOST:PORT/DATABASE 的格式填写，例如 postgresql://line@db.example.com/esim。</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL server.</source>
        <translation>这不是 PostgreSQL 服务器的地址。</translation>
    </message>
    <message>
        <source>The journal's address holds a password.</source>
        <translation>日志账的地址中含有密码。</translation>
    </message>
    <message>
        <source>Take it out. Put it into the file ~/.pgpass or one that PGPASSFILE names, or set [station] journal_secret=file:PATH or env:NAME.</source>
        <translation>请去掉密码。请把它写入文件 ~/.pgpass 或 PGPASSFILE 指定的文件，或设置 [station] journal_secret=file:PATH 或 env:NAME。</translation>
    </message>
    <message>
        <source>"%1" cannot stand in the journal's address.</source>
        <translation>日志账的地址中不能有“%1”。</translation>
    </message>
    <message>
        <source>The journal's address lacks its host or its database.</source>
        <translation>日志账的地址缺少主机或数据库。</translation>
    </message>
    <message>
        <source>The journal could not be made (%1).</source>
        <translation>无法建立日志账（%1）。</translation>
    </message>
    <message>
        <source>Check the data folder and the space on its disk.</source>
        <translation>请检查数据文件夹及其磁盘的剩余空间。</translation>
    </message>
    <message>
        <source>There is no journal in this folder.</source>
        <translation>此文件夹中没有日志账。</translation>
    </message>
    <message>
        <source>Check the data folder, or import a first batch.</source>
        <translation>请检查数据文件夹，或导入第一个批次。</translation>
    </message>
    <message>
        <source>This program has the journal open for reading only.</source>
        <translation>本程序以只读方式打开了日志账。</translation>
    </message>
    <message>
        <source>The codes of this unit were wiped, as the settings ask.</source>
        <translation>按设置的要求，这台设备的激活码已清除。</translation>
    </message>
    <message>
        <source>A protected value in the journal is damaged.</source>
        <translation>日志账中一个受保护的值已损坏。</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>另外还有 %1 条。</translation>
    </message>
    <message>
        <source>The database file is damaged: %1.</source>
        <translation>数据库文件已损坏：%1。</translation>
    </message>
    <message>
        <source>The table %1 names a batch that is not there.</source>
        <translation>表 %1 中提到的批次不存在。</translation>
    </message>
    <message>
        <source>The records %1 to %2 are missing.</source>
        <translation>记录 %1 到 %2 缺失。</translation>
    </message>
    <message>
        <source>Record %1 (%2, unit %3) was changed, or the one before it.</source>
        <translation>记录 %1（%2，设备 %3）或它前面的记录被更改。</translation>
    </message>
    <message>
        <source>The journal does not hold the record %1 as it was noted: its newest records are missing, or it was written anew.</source>
        <translation>日志账中的记录 %1 与当时记下的不同：最新的记录缺失，或日志账被重写过。</translation>
    </message>
    <message>
        <source>The import in record %1 cannot be read.</source>
        <translation>无法读取记录 %1 中的导入内容。</translation>
    </message>
    <message>
        <source>Record %1 cannot be read.</source>
        <translation>无法读取记录 %1。</translation>
    </message>
    <message>
        <source>Record %1 has a kind that is not known.</source>
        <translation>记录 %1 的种类未知。</translation>
    </message>
    <message>
        <source>The batch that record "%1" imported is missing.</source>
        <translation>由记录“%1”导入的批次缺失。</translation>
    </message>
    <message>
        <source>The batch %1 has no import record.</source>
        <translation>批次 %1 没有导入记录。</translation>
    </message>
    <message>
        <source>What was imported as batch %1 was changed afterwards.</source>
        <translation>作为批次 %1 导入的内容事后被更改。</translation>
    </message>
    <message>
        <source>Unit %1 of batch %2: %3</source>
        <translation>批次 %2 的设备 %1：%3</translation>
    </message>
    <message>
        <source>whether its codes were wiped is not what its records say.</source>
        <translation>它的激活码是否已清除，与它的记录不符。</translation>
    </message>
    <message>
        <source>its record %1 cannot be read.</source>
        <translation>它的记录 %1 无法读取。</translation>
    </message>
    <message>
        <source>its record %1 (%2) cannot follow what was before.</source>
        <translation>它的记录 %1（%2）不能接在之前的记录后面。</translation>
    </message>
    <message>
        <source>its record %1 names another phase than it leads to.</source>
        <translation>它的记录 %1 标明的阶段与实际到达的阶段不同。</translation>
    </message>
    <message>
        <source>its stored state is not the one that its codes were wiped with.</source>
        <translation>它保存的状态与清除激活码时的状态不同。</translation>
    </message>
    <message>
        <source>its serial is not the one of its plan.</source>
        <translation>它的序列号与计划中的不同。</translation>
    </message>
    <message>
        <source>its stored state is not the one that its records lead to.</source>
        <translation>它保存的状态与记录推出的状态不同。</translation>
    </message>
    <message>
        <source>its columns say something else than its records.</source>
        <translation>它的各列与记录不符。</translation>
    </message>
    <message>
        <source>The reservation %1 was given to two units.</source>
        <translation>预订 %1 被分给了两台设备。</translation>
    </message>
    <message>
        <source>The list of reservations is not the one that the records lead to.</source>
        <translation>预订列表与记录推出的列表不同。</translation>
    </message>
    <message>
        <source>The count of reserve requests is not the one that the records lead to.</source>
        <translation>预订请求的数量与记录推出的数量不同。</translation>
    </message>
    <message>
        <source>The list of open reserve requests is not the one that the records lead to.</source>
        <translation>未完结预订请求的列表与记录推出的列表不同。</translation>
    </message>
    <message>
        <source>The backlog of notifications is not the one that the records lead to.</source>
        <translation>待发送通知的列表与记录推出的列表不同。</translation>
    </message>
    <message>
        <source>An earlier record of this unit could not be stored, so this one was not either.</source>
        <translation>这台设备前面的一条记录无法保存，因此这一条也没有保存。</translation>
    </message>
    <message>
        <source>The unit goes on from what is stored.</source>
        <translation>设备会从已保存的状态继续。</translation>
    </message>
    <message>
        <source>The disk is all but full: what was begun is recorded, and nothing new is begun.</source>
        <translation>磁盘几乎已满：已开始的工作照常记录，不再开始新的工作。</translation>
    </message>
    <message>
        <source>Make room on the disk, then it goes on by itself.</source>
        <translation>请清理磁盘空间，之后会自动继续。</translation>
    </message>
    <message>
        <source>The reservation %1 belongs to another unit.</source>
        <translation>预订 %1 属于另一台设备。</translation>
    </message>
    <message>
        <source>Compare the two units with the carrier's list.</source>
        <translation>请将这两台设备与运营商的列表比对。</translation>
    </message>
    <message>
        <source>The limit of reservations is reached.</source>
        <translation>已达到预订上限。</translation>
    </message>
    <message>
        <source>Raise the limit in the settings to reserve more.</source>
        <translation>要预订更多，请在设置中提高上限。</translation>
    </message>
    <message>
        <source>A reserve request of this unit has no known outcome yet.</source>
        <translation>这台设备有一个预订请求，结果尚不清楚。</translation>
    </message>
    <message>
        <source>Wait until the carrier was asked about it.</source>
        <translation>请等待，直到向运营商查询完毕。</translation>
    </message>
    <message>
        <source>unit %2 of batch %1</source>
        <translation>批次 %1 的设备 %2</translation>
    </message>
    <message>
        <source>The EID %1 is already in work: %2.</source>
        <translation>EID %1 已在处理中：%2。</translation>
    </message>
    <message>
        <source>Finish that unit first, or take another card.</source>
        <translation>请先完成那台设备，或换一张卡。</translation>
    </message>
    <message>
        <source>The reservation %1 belongs to another unit: %2.</source>
        <translation>预订 %1 属于另一台设备：%2。</translation>
    </message>
    <message>
        <source>The serial %1 is already there: %2.</source>
        <translation>序列号 %1 已存在：%2。</translation>
    </message>
    <message>
        <source>Give every unit of a batch its own serial.</source>
        <translation>请给批次中的每台设备一个不同的序列号。</translation>
    </message>
    <message>
        <source>The EID %1 stands in two rows.</source>
        <translation>EID %1 出现在两行中。</translation>
    </message>
    <message>
        <source>Give every unit of a batch its own card.</source>
        <translation>请给批次中的每台设备一张不同的卡。</translation>
    </message>
    <message>
        <source>The serial %1 stands in two rows.</source>
        <translation>序列号 %1 出现在两行中。</translation>
    </message>
    <message>
        <source>There is already a batch named %1.</source>
        <translation>已有名为 %1 的批次。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请另取一个名称。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>The list of verdicts is not the one that the records lead to.</source>
        <translation>结论列表与记录推出的列表不同。</translation>
    </message>
</context>
<context>
    <name>keyring</name>
    <message>
        <source>The keyring's entry is not a key of this program.</source>
        <translation>密钥环中的条目不是本程序的密钥。</translation>
    </message>
    <message>
        <source>Put the right key back from your backup.</source>
        <translation>请从备份中恢复正确的密钥。</translation>
    </message>
    <message>
        <source>The keyring gives back another key than it was given.</source>
        <translation>密钥环返回的密钥与存入的不同。</translation>
    </message>
    <message>
        <source>Set [station] journal_key=file.</source>
        <translation>请设置 [station] journal_key=file。</translation>
    </message>
    <message>
        <source>The journal's key is still in its file, not in the keyring.</source>
        <translation>日志账的密钥仍在文件中，而不在密钥环中。</translation>
    </message>
    <message>
        <source>Move it: esim-stationctl journal move-key</source>
        <translation>请移动它：esim-stationctl journal move-key</translation>
    </message>
    <message>
        <source>The keyring does not have the journal's key, so the journal cannot be opened.</source>
        <translation>密钥环中没有日志账的密钥，因此无法打开日志账。</translation>
    </message>
    <message>
        <source>Put the key back from your backup: esim-stationctl secret set NAME takes its 64 hex digits. A new key cannot open an old journal.</source>
        <translation>请从备份中恢复密钥：esim-stationctl secret set NAME 可输入它的 64 位十六进制数字。新密钥打不开旧的日志账。</translation>
    </message>
    <message>
        <source>The journal's key is already where the settings want it.</source>
        <translation>日志账的密钥已经在设置指定的位置。</translation>
    </message>
    <message>
        <source>No keyring answers in this session (%1).</source>
        <translation>此会话中没有密钥环响应（%1）。</translation>
    </message>
    <message>
        <source>Start the station in a desktop session with a keyring, or unlock one before it (gnome-keyring-daemon --unlock); or use file:PATH with mode 0600.</source>
        <translation>请在带密钥环的桌面会话中启动工作站程序，或先解锁密钥环（gnome-keyring-daemon --unlock）；也可以使用权限为 0600 的 file:PATH。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it with this user's password and try again.</source>
        <translation>请用当前用户的密码解锁，然后重试。</translation>
    </message>
    <message>
        <source>The keyring has no entry with this name.</source>
        <translation>密钥环中没有此名称的条目。</translation>
    </message>
    <message>
        <source>Put it there: esim-stationctl secret set NAME reads it from stdin.</source>
        <translation>请存入它：esim-stationctl secret set NAME 从 stdin 读取。</translation>
    </message>
    <message>
        <source>The keyring did not answer in time.</source>
        <translation>密钥环没有及时响应。</translation>
    </message>
    <message>
        <source>Unlock it, or restart this user's session.</source>
        <translation>请解锁密钥环，或让当前用户重新登录会话。</translation>
    </message>
</context>
<context>
    <name>label</name>
    <message>
        <source>"%1" cannot be printed as a bar code.</source>
        <translation>“%1”无法打印成条形码。</translation>
    </message>
    <message>
        <source>Use plain letters, digits and signs.</source>
        <translation>请使用普通的字母、数字和符号。</translation>
    </message>
    <message>
        <source>"%1" is too long for a bar code.</source>
        <translation>“%1”太长，无法打印成条形码。</translation>
    </message>
    <message>
        <source>Use a template that prints it as text or as Data Matrix.</source>
        <translation>请使用把它打印成文字或 Data Matrix 的模板。</translation>
    </message>
    <message>
        <source>The printer got this label more than once: it may be there twice.</source>
        <translation>打印机不止一次收到此标签：可能打印了两张。</translation>
    </message>
    <message>
        <source>Look for a second one, and destroy it.</source>
        <translation>请找出第二张并销毁。</translation>
    </message>
    <message>
        <source>The printer took the label, but counted none.</source>
        <translation>打印机接受了标签，但计数没有增加。</translation>
    </message>
    <message>
        <source>The printer did not say that this label is out.</source>
        <translation>打印机没有说明此标签是否已打出。</translation>
    </message>
    <message>
        <source>Look whether the label is there before another one is printed.</source>
        <translation>打印下一张之前，请先看看标签是否已打出。</translation>
    </message>
    <message>
        <source>%1, job %2</source>
        <translation>%1，任务 %2</translation>
    </message>
    <message>
        <source>The printer gave this label up before it was printed.</source>
        <translation>打印机在打印前放弃了此标签。</translation>
    </message>
    <message>
        <source>Look at the printer and its queue, then print again.</source>
        <translation>请检查打印机及其打印队列，然后再次打印。</translation>
    </message>
    <message>
        <source>The queue is done with the label, but it does not see what comes out.</source>
        <translation>打印队列已处理完标签，但看不到实际打出了什么。</translation>
    </message>
    <message>
        <source>Scan the label, or print on the printer itself: [labels] printer=ipp://….</source>
        <translation>请扫描标签，或直接用打印机打印：[labels] printer=ipp://…。</translation>
    </message>
    <message>
        <source>The printer is out of labels.</source>
        <translation>打印机的标签用完了。</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>请装上新的标签卷。</translation>
    </message>
    <message>
        <source>Labels are stuck in the printer.</source>
        <translation>标签卡在打印机里了。</translation>
    </message>
    <message>
        <source>Open it, take them out and close it again.</source>
        <translation>请打开打印机，取出标签，然后重新关好。</translation>
    </message>
    <message>
        <source>The printer is open.</source>
        <translation>打印机开着盖。</translation>
    </message>
    <message>
        <source>Close its cover.</source>
        <translation>请关上盖子。</translation>
    </message>
    <message>
        <source>The printer has no ribbon, ink or toner left.</source>
        <translation>打印机的碳带、墨水或墨粉用完了。</translation>
    </message>
    <message>
        <source>Put in a new one.</source>
        <translation>请装上新的。</translation>
    </message>
    <message>
        <source>Printed labels block the printer.</source>
        <translation>打好的标签堵住了打印机。</translation>
    </message>
    <message>
        <source>Take them away.</source>
        <translation>请把它们拿走。</translation>
    </message>
    <message>
        <source>The printer is paused.</source>
        <translation>打印机已暂停。</translation>
    </message>
    <message>
        <source>Press its pause key, or resume the queue.</source>
        <translation>请按打印机的暂停键，或恢复打印队列。</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>打印机没有响应。</translation>
    </message>
    <message>
        <source>Check that it is on and connected.</source>
        <translation>请检查打印机是否已开机、已连接。</translation>
    </message>
    <message>
        <source>This printer takes no PDF.</source>
        <translation>这台打印机不接受 PDF。</translation>
    </message>
    <message>
        <source>Set up a queue for it in CUPS, and name that queue.</source>
        <translation>请在 CUPS 中为它建立打印队列，并填写该队列的名称。</translation>
    </message>
    <message>
        <source>The printer has stopped.</source>
        <translation>打印机已停止。</translation>
    </message>
    <message>
        <source>Look at the printer, then resume it or its queue.</source>
        <translation>请检查打印机，然后恢复打印机或它的打印队列。</translation>
    </message>
    <message>
        <source>The printer takes no jobs.</source>
        <translation>打印机不接受任务。</translation>
    </message>
    <message>
        <source>Let its queue accept jobs again.</source>
        <translation>请让它的打印队列重新接受任务。</translation>
    </message>
    <message>
        <source>The print service does not answer.</source>
        <translation>打印服务没有响应。</translation>
    </message>
    <message>
        <source>Start CUPS, or check CUPS_SERVER.</source>
        <translation>请启动 CUPS，或检查 CUPS_SERVER。</translation>
    </message>
    <message>
        <source>The printer's answer was lost.</source>
        <translation>打印机的应答丢失了。</translation>
    </message>
    <message>
        <source>There is no such printer or job.</source>
        <translation>没有这样的打印机或任务。</translation>
    </message>
    <message>
        <source>Check the printer's name in the settings.</source>
        <translation>请检查设置中的打印机名称。</translation>
    </message>
    <message>
        <source>The printer refused: %1.</source>
        <translation>打印机拒绝了：%1。</translation>
    </message>
    <message>
        <source>Check that it takes PDF, this label size, and jobs of this user.</source>
        <translation>请检查它是否接受 PDF、这种标签尺寸和当前用户的任务。</translation>
    </message>
    <message>
        <source>The printer does not take labels of %1 x %2 mm.</source>
        <translation>打印机不支持 %1 x %2 mm 的标签。</translation>
    </message>
    <message>
        <source>Put in the labels that the settings name, or change [labels] in the settings.</source>
        <translation>请装上设置中指定的标签，或更改设置中的 [labels]。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2): a queue does not see labels, each must be scanned back</source>
        <translation>%1（%2）：打印队列看不到标签，每张都必须回扫</translation>
    </message>
    <message>
        <source>This is not the address of a printer.</source>
        <translation>这不是打印机的地址。</translation>
    </message>
    <message>
        <source>Write cups:QUEUE, ipp://HOST/ipp/print or ipps://HOST/ipp/print, without user and password.</source>
        <translation>请填写 cups:QUEUE、ipp://HOST/ipp/print 或 ipps://HOST/ipp/print，不要带用户名和密码。</translation>
    </message>
    <message>
        <source>This is no SVG file.</source>
        <translation>这不是 SVG 文件。</translation>
    </message>
    <message>
        <source>Save it as plain SVG, with shapes turned into paths and nothing linked.</source>
        <translation>请另存为普通 SVG，把形状转成路径，不要有外部链接。</translation>
    </message>
    <message>
        <source>The template is not well-formed (%1).</source>
        <translation>模板的格式不正确（%1）。</translation>
    </message>
    <message>
        <source>Correct this line.</source>
        <translation>请改正这一行。</translation>
    </message>
    <message>
        <source>The template declares or uses entities.</source>
        <translation>模板声明或使用了实体。</translation>
    </message>
    <message>
        <source>Take the DOCTYPE and its entities out.</source>
        <translation>请去掉 DOCTYPE 及其中的实体。</translation>
    </message>
    <message>
        <source>The template's unit is not the millimetre.</source>
        <translation>模板的单位不是毫米。</translation>
    </message>
    <message>
        <source>Write viewBox="%1".</source>
        <translation>请写 viewBox="%1"。</translation>
    </message>
    <message>
        <source>The template is nested too deeply.</source>
        <translation>模板的嵌套层次太深。</translation>
    </message>
    <message>
        <source>Ungroup its shapes.</source>
        <translation>请取消形状的组合。</translation>
    </message>
    <message>
        <source>&lt;%1&gt; cannot be printed.</source>
        <translation>&lt;%1&gt; 无法打印。</translation>
    </message>
    <message>
        <source>The template leads to something outside of it.</source>
        <translation>模板引用了外部内容。</translation>
    </message>
    <message>
        <source>Embed the picture as PNG or JPEG.</source>
        <translation>请把图片以 PNG 或 JPEG 格式嵌入。</translation>
    </message>
    <message>
        <source>Patterns, gradients and masks cannot be printed.</source>
        <translation>图案、渐变和蒙版无法打印。</translation>
    </message>
    <message>
        <source>Use black and white.</source>
        <translation>请使用黑白两色。</translation>
    </message>
    <message>
        <source>Texts and codes cannot be turned, moved or scaled.</source>
        <translation>文字和条码不能旋转、移动或缩放。</translation>
    </message>
    <message>
        <source>Ungroup it and give its real place; no transform.</source>
        <translation>请取消组合，并写明实际位置；不要用 transform。</translation>
    </message>
    <message>
        <source>Only a &lt;rect&gt; can be the place of a code.</source>
        <translation>只有 &lt;rect&gt; 才能作为条码的位置。</translation>
    </message>
    <message>
        <source>Draw a rectangle there.</source>
        <translation>请在那里画一个矩形。</translation>
    </message>
    <message>
        <source>The template has two QR codes.</source>
        <translation>模板中有两个 QR 码。</translation>
    </message>
    <message>
        <source>Keep one: a camera takes either.</source>
        <translation>请只留一个：相机可能读到任意一个。</translation>
    </message>
    <message>
        <source>This code says nothing.</source>
        <translation>这个条码没有内容。</translation>
    </message>
    <message>
        <source>Write for example data-text="{serial}".</source>
        <translation>请写成例如 data-text="{serial}"。</translation>
    </message>
    <message>
        <source>A sheet has one cell, which names the template of its labels.</source>
        <translation>整页模板只有一个单元，用来指定标签的模板。</translation>
    </message>
    <message>
        <source>Write for example data-template="57x32".</source>
        <translation>请写成例如 data-template="57x32"。</translation>
    </message>
    <message>
        <source>The labels reach over the edge of the sheet.</source>
        <translation>标签超出了整页的边缘。</translation>
    </message>
    <message>
        <source>Check columns, rows and the distances between them.</source>
        <translation>请检查列数、行数及其间距。</translation>
    </message>
    <message>
        <source>A text has more than one line.</source>
        <translation>有一段文字超过一行。</translation>
    </message>
    <message>
        <source>Write one &lt;text&gt; for each line.</source>
        <translation>请每行用一个 &lt;text&gt;。</translation>
    </message>
    <message>
        <source>The mark of a reprint may not be shortened or left out.</source>
        <translation>补打标记不能缩短或省略。</translation>
    </message>
    <message>
        <source>Take data-fit and data-if away from this text.</source>
        <translation>请去掉这段文字的 data-fit 和 data-if。</translation>
    </message>
    <message>
        <source>The template is larger than 1 MB.</source>
        <translation>模板大于 1 MB。</translation>
    </message>
    <message>
        <source>Embed smaller pictures.</source>
        <translation>请嵌入较小的图片。</translation>
    </message>
    <message>
        <source>%1 does not fit: it needs %2 x %3 mm at %4 dpi and has %5 x %6.</source>
        <translation>%1放不下：在 %4 dpi 下需要 %2 x %3 mm，实际只有 %5 x %6。</translation>
    </message>
    <message>
        <source>Use a template with a larger place for it, or a printer with more dots per inch.</source>
        <translation>请使用留有更大位置的模板，或分辨率更高的打印机。</translation>
    </message>
    <message>
        <source>The QR code</source>
        <translation>QR 码</translation>
    </message>
    <message>
        <source>The code of "%1"</source>
        <translation>“%1”的条码</translation>
    </message>
    <message>
        <source>The text "%1"</source>
        <translation>文字“%1”</translation>
    </message>
    <message>
        <source>Move it on the template.</source>
        <translation>请在模板上移动它的位置。</translation>
    </message>
    <message>
        <source>What stands here reaches over the label's edge.</source>
        <translation>这里的内容超出了标签边缘。</translation>
    </message>
    <message>
        <source>What stands here and in line %1 overlaps.</source>
        <translation>这里的内容与第 %1 行的内容重叠。</translation>
    </message>
    <message>
        <source>A line or picture reaches into the light border of the code that stands here.</source>
        <translation>线条或图片进入了此处条码的空白边框。</translation>
    </message>
    <message>
        <source>No installed font has all letters of "%1".</source>
        <translation>已安装的字体都没有“%1”的全部字符。</translation>
    </message>
    <message>
        <source>Install a font for this script, for example the package fonts-noto-core.</source>
        <translation>请安装支持这种文字的字体，例如软件包 fonts-noto-core。</translation>
    </message>
    <message>
        <source>The label does not fit on %1 x %2 mm at %3 dpi.</source>
        <translation>标签在 %3 dpi 下放不进 %1 x %2 mm。</translation>
    </message>
    <message>
        <source>Use labels of at least %1 x %2 mm, or a printer with more dots per inch.</source>
        <translation>请使用至少 %1 x %2 mm 的标签，或分辨率更高的打印机。</translation>
    </message>
    <message>
        <source>The label's size or resolution is not possible.</source>
        <translation>标签的尺寸或分辨率不可用。</translation>
    </message>
    <message>
        <source>Use up to 400 mm a side and 100 to 2400 dpi.</source>
        <translation>请使用边长不超过 400 mm、分辨率 100 到 2400 dpi 的标签。</translation>
    </message>
    <message>
        <source>No font is installed, so labels cannot be printed.</source>
        <translation>没有安装字体，因此无法打印标签。</translation>
    </message>
    <message>
        <source>Install a font, for example the package fonts-dejavu-core.</source>
        <translation>请安装字体，例如软件包 fonts-dejavu-core。</translation>
    </message>
    <message>
        <source>The label folder cannot be created.</source>
        <translation>无法创建标签文件夹。</translation>
    </message>
    <message>
        <source>Check the folder's name, its permissions and the space on the disk.</source>
        <translation>请检查文件夹的名称、权限和磁盘剩余空间。</translation>
    </message>
    <message>
        <source>The label folder cannot be written.</source>
        <translation>无法写入标签文件夹。</translation>
    </message>
    <message>
        <source>Check the folder's name and its permissions.</source>
        <translation>请检查文件夹的名称和权限。</translation>
    </message>
    <message>
        <source>PDF files in %1</source>
        <translation>%1 中的 PDF 文件</translation>
    </message>
    <message>
        <source>The printer has no labels.</source>
        <translation>打印机里没有标签。</translation>
    </message>
    <message>
        <source>Put in a new roll and close the printer.</source>
        <translation>请装上新的标签卷，并关好打印机。</translation>
    </message>
    <message>
        <source>The printer has no ribbon.</source>
        <translation>打印机里没有碳带。</translation>
    </message>
    <message>
        <source>Put in a new ribbon and close the printer.</source>
        <translation>请装上新的碳带，并关好打印机。</translation>
    </message>
    <message>
        <source>The printer has no labels or no ribbon.</source>
        <translation>打印机里没有标签或没有碳带。</translation>
    </message>
    <message>
        <source>Put in what is missing and close the printer.</source>
        <translation>请装上缺少的东西，并关好打印机。</translation>
    </message>
    <message>
        <source>Close the print head until it clicks.</source>
        <translation>请合上打印头，直到听到咔嗒一声。</translation>
    </message>
    <message>
        <source>The print head is too hot.</source>
        <translation>打印头太热。</translation>
    </message>
    <message>
        <source>Let the printer cool down for a few minutes.</source>
        <translation>请让打印机冷却几分钟。</translation>
    </message>
    <message>
        <source>The printer's cutter is stuck.</source>
        <translation>打印机的切刀卡住了。</translation>
    </message>
    <message>
        <source>Switch the printer off, free the cutter, and switch it on.</source>
        <translation>请关掉打印机，清理切刀，然后重新开机。</translation>
    </message>
    <message>
        <source>Press the printer's pause button.</source>
        <translation>请按打印机的暂停键。</translation>
    </message>
    <message>
        <source>The printer is in its test mode, in which it prints numbers.</source>
        <translation>打印机处于测试模式，只会打印数字。</translation>
    </message>
    <message>
        <source>Switch the printer off and on.</source>
        <translation>请关掉打印机，然后重新开机。</translation>
    </message>
    <message>
        <source>The printer has lost its own settings.</source>
        <translation>打印机丢失了自己的设置。</translation>
    </message>
    <message>
        <source>Set the printer up again: label size, sensor, network.</source>
        <translation>请重新设置打印机：标签尺寸、传感器、网络。</translation>
    </message>
    <message>
        <source>The printer says that it was sent something wrong.</source>
        <translation>打印机表示收到了错误的内容。</translation>
    </message>
    <message>
        <source>Switch the printer off and on, and check that the label's size and dots per inch in the settings are the printer's.</source>
        <translation>请关掉打印机再重新开机，并检查设置中的标签尺寸和分辨率是否与打印机一致。</translation>
    </message>
    <message>
        <source>The printer reports a fault.</source>
        <translation>打印机报告故障。</translation>
    </message>
    <message>
        <source>Look at the printer's display and at its manual.</source>
        <translation>请查看打印机的显示屏和说明书。</translation>
    </message>
    <message>
        <source>The printer's answer cannot be understood.</source>
        <translation>无法理解打印机的应答。</translation>
    </message>
    <message>
        <source>Check that the printer speaks the language that the settings name, and that nobody else prints on it.</source>
        <translation>请检查打印机使用的语言是否与设置一致，以及是否有别人在用它打印。</translation>
    </message>
    <message>
        <source>%1 Its own number for this is %2.</source>
        <translation>%1打印机自己的故障编号是 %2。</translation>
    </message>
    <message>
        <source>The printer waits until its last label is taken off.</source>
        <translation>打印机在等待取走上一张标签。</translation>
    </message>
    <message>
        <source>Take the label off.</source>
        <translation>请取走标签。</translation>
    </message>
    <message>
        <source>Half of another label lies in the printer's memory.</source>
        <translation>打印机内存中还留有另一张标签的一半。</translation>
    </message>
    <message>
        <source>The printer's memory is full.</source>
        <translation>打印机内存已满。</translation>
    </message>
    <message>
        <source>Wait until it has printed, or switch it off and on.</source>
        <translation>请等它打印完，或关机后重新开机。</translation>
    </message>
    <message>
        <source>The printer is still busy with other labels.</source>
        <translation>打印机还在忙着打印其他标签。</translation>
    </message>
    <message>
        <source>It was not printed. Choose larger labels or another template; if all labels are refused, tell the maker of this program.</source>
        <translation>没有打印。请选择更大的标签或换一个模板；如果所有标签都被拒绝，请告知本程序的开发商。</translation>
    </message>
    <message>
        <source>The label's QR code cannot be read back.</source>
        <translation>标签上的 QR 码无法回读。</translation>
    </message>
    <message>
        <source>The label has more than one QR code.</source>
        <translation>标签上有不止一个 QR 码。</translation>
    </message>
    <message>
        <source>The label's QR code says something else.</source>
        <translation>标签上 QR 码的内容不符。</translation>
    </message>
    <message>
        <source>The label's QR code is not drawn dot by dot.</source>
        <translation>标签上的 QR 码没有按点绘制。</translation>
    </message>
    <message>
        <source>The label's code of "%1" cannot be read back.</source>
        <translation>标签上“%1”的条码无法回读。</translation>
    </message>
    <message>
        <source>There is no text for the QR code.</source>
        <translation>没有用于 QR 码的文本。</translation>
    </message>
    <message>
        <source>The text is too long for a QR code.</source>
        <translation>文本太长，放不进 QR 码。</translation>
    </message>
    <message>
        <source>Choose a lower error correction.</source>
        <translation>请选择较低的纠错等级。</translation>
    </message>
    <message>
        <source>The printer does not say how it is.</source>
        <translation>打印机没有报告自己的状态。</translation>
    </message>
    <message>
        <source>Look at the printer: labels, ribbon, closed head, no red light. If it can never answer, set printer_answers=false.</source>
        <translation>请检查打印机：标签、碳带、打印头是否合上、有没有红灯。如果它根本不能应答，请设置 printer_answers=false。</translation>
    </message>
    <message>
        <source>The printer has ended the connection.</source>
        <translation>打印机断开了连接。</translation>
    </message>
    <message>
        <source>Check that it is switched on, and that nobody else prints on it.</source>
        <translation>请检查打印机是否已开机，以及是否有别人在用它打印。</translation>
    </message>
    <message numerus="yes">
        <source>The printer was not done within %n second(s).</source>
        <translation>
            <numerusform>打印机在 %n 秒内没有打完。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look what the printer waits for.</source>
        <translation>请看看打印机在等什么。</translation>
    </message>
    <message>
        <source>The printer took the label, but it never says what came of it.</source>
        <translation>打印机接受了标签，但从不报告结果。</translation>
    </message>
    <message>
        <source>Scan the label.</source>
        <translation>请扫描标签。</translation>
    </message>
    <message>
        <source>%1 The label may have been printed all the same.</source>
        <translation>%1标签可能还是打印出来了。</translation>
    </message>
    <message>
        <source>The printer cannot be reached.</source>
        <translation>无法连接打印机。</translation>
    </message>
    <message>
        <source>The printer cannot be reached (%1).</source>
        <translation>无法连接打印机（%1）。</translation>
    </message>
    <message>
        <source>Check that it is switched on, its cable, and its address in the settings.</source>
        <translation>请检查打印机是否已开机，以及线缆和设置中的地址。</translation>
    </message>
    <message>
        <source>%1 printer %2</source>
        <translation>%1 打印机 %2</translation>
    </message>
    <message>
        <source>No font is installed, so nothing can be printed.</source>
        <translation>没有安装字体，因此什么都无法打印。</translation>
    </message>
    <message>
        <source>Install a font, for example fonts-dejavu-core.</source>
        <translation>请安装字体，例如 fonts-dejavu-core。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>German</source>
        <translation>德国</translation>
    </message>
    <message>
        <source>French</source>
        <translation>法国</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>西班牙</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>意大利</translation>
    </message>
    <message>
        <source>British</source>
        <translation>英国</translation>
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
        <translation>[空格]</translation>
    </message>
    <message>
        <source>The scanner is set up right.</source>
        <translation>扫码枪设置正确。</translation>
    </message>
    <message>
        <source>Nothing arrived. Check the scanner's cable, and scan the test label with the cursor in this field.</source>
        <translation>没有收到内容。请检查扫码枪的线缆，把光标放在此输入框中，然后扫描测试标签。</translation>
    </message>
    <message>
        <source>Capitals and small letters are exchanged. Switch off Caps Lock.</source>
        <translation>大小写颠倒了。请关闭 Caps Lock。</translation>
    </message>
    <message>
        <source>The scanner changes the case of letters. Switch off its case conversion.</source>
        <translation>扫码枪改变了字母的大小写。请关闭它的大小写转换。</translation>
    </message>
    <message>
        <source>The scanner types for a US keyboard, but this computer has a %1 one. Set the scanner's keyboard country to %1, or this computer's keyboard to US.</source>
        <translation>扫码枪按美国键盘输入，但这台电脑用的是%1键盘。请把扫码枪的键盘国家设为%1，或把这台电脑的键盘设为美国。</translation>
    </message>
    <message>
        <source>The scanner types “%1” before the code. Switch off its prefix.</source>
        <translation>扫码枪在条码前面输入了“%1”。请关闭它的前缀。</translation>
    </message>
    <message>
        <source>The scanner types “%1” behind the code. Set its suffix to Enter and nothing else.</source>
        <translation>扫码枪在条码后面输入了“%1”。请把它的后缀设为 Enter，不要有其他内容。</translation>
    </message>
    <message>
        <source>The scanner types “%1” before and “%2” behind the code. Switch off its prefix, and set its suffix to Enter and nothing else.</source>
        <translation>扫码枪在条码前面输入了“%1”，在后面输入了“%2”。请关闭它的前缀，并把后缀设为 Enter，不要有其他内容。</translation>
    </message>
    <message>
        <source>The end of the code is missing. Raise the longest code that the scanner may read, and scan again.</source>
        <translation>条码的末尾缺失。请调大扫码枪可读条码的最大长度，然后重新扫描。</translation>
    </message>
    <message>
        <source>Some characters are missing. Let the scanner pause longer between two characters, and check that it sends the whole code.</source>
        <translation>缺少一些字符。请把扫码枪两个字符之间的停顿调长，并检查它是否发送了整个条码。</translation>
    </message>
    <message>
        <source>This is not the test label's text. Scan the test label; if you did, reset the scanner to its factory settings.</source>
        <translation>这不是测试标签的内容。请扫描测试标签；如果扫描的就是它，请把扫码枪恢复出厂设置。</translation>
    </message>
    <message>
        <source>Character %1 should be “%2”, but “%3” arrived. Scan the test label once more; if that stays, set the scanner's keyboard country to this computer's.</source>
        <translation>第 %1 个字符应为“%2”，但收到的是“%3”。请再扫描一次测试标签；如果仍然如此，请把扫码枪的键盘国家设为与这台电脑一致。</translation>
    </message>
    <message>
        <source>The sheet %1 has labels of %2 x %3 mm, not %4 x %5.</source>
        <translation>整页模板 %1 的标签是 %2 x %3 mm，而不是 %4 x %5。</translation>
    </message>
    <message>
        <source>Choose templates of one size for the sheet and the recipes.</source>
        <translation>请为整页和配方选择同一尺寸的模板。</translation>
    </message>
    <message>
        <source>The sheet cannot be written (%1).</source>
        <translation>无法写入整页标签（%1）。</translation>
    </message>
    <message>
        <source>Sheets of %1 labels as PDF files in %2</source>
        <translation>每页 %1 张标签，以 PDF 文件保存在 %2</translation>
    </message>
    <message>
        <source>%1="%2" is not a number from %3 to %4.</source>
        <translation>%1="%2" 不是 %3 到 %4 之间的数字。</translation>
    </message>
    <message>
        <source>Write it in millimetres, without a unit.</source>
        <translation>请以毫米为单位填写，不要写单位。</translation>
    </message>
    <message>
        <source>%1="%2" is not the label's size in millimetres.</source>
        <translation>%1="%2" 不是以毫米为单位的标签尺寸。</translation>
    </message>
    <message>
        <source>Write for example %1="50.8mm".</source>
        <translation>请写成例如 %1="50.8mm"。</translation>
    </message>
    <message>
        <source>This place reaches over the edge of the label.</source>
        <translation>这个位置超出了标签边缘。</translation>
    </message>
    <message>
        <source>Make it smaller, or move it.</source>
        <translation>请把它缩小，或移动位置。</translation>
    </message>
    <message>
        <source>%1="%2" is not known here.</source>
        <translation>%1="%2" 在这里无法识别。</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>请填写以下之一：%1。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>This is a sheet, not a label.</source>
        <translation>这是整页模板，不是单张标签。</translation>
    </message>
    <message>
        <source>Sheets are printed with printer=pdf:FOLDER.</source>
        <translation>整页标签要用 printer=pdf:FOLDER 打印。</translation>
    </message>
    <message>
        <source>The template has no place for the QR code.</source>
        <translation>模板没有 QR 码的位置。</translation>
    </message>
    <message>
        <source>Draw a rectangle with data-label="qr".</source>
        <translation>请画一个带 data-label="qr" 的矩形。</translation>
    </message>
    <message>
        <source>The template has no place for the mark of a reprint.</source>
        <translation>模板没有补打标记的位置。</translation>
    </message>
    <message>
        <source>Add a text that holds {reprint}; first prints leave it empty.</source>
        <translation>请添加一段含有 {reprint} 的文字；首次打印时它为空。</translation>
    </message>
    <message>
        <source>The template cannot be read (%1).</source>
        <translation>无法读取模板（%1）。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>There is no label template named %1.</source>
        <translation>没有名为 %1 的标签模板。</translation>
    </message>
    <message>
        <source>Use the path of an .svg file, or one of: %1.</source>
        <translation>请使用 .svg 文件的路径，或以下之一：%1。</translation>
    </message>
    <message>
        <source>The template %1 is for labels of %2 x %3 mm, not %4 x %5.</source>
        <translation>模板 %1 用于 %2 x %3 mm 的标签，而不是 %4 x %5。</translation>
    </message>
    <message>
        <source>Take width_mm and height_mm out of the settings, or choose another template.</source>
        <translation>请从设置中去掉 width_mm 和 height_mm，或换一个模板。</translation>
    </message>
    <message>
        <source>"%1" has a place that cannot be filled.</source>
        <translation>“%1”中有一处无法填入。</translation>
    </message>
    <message>
        <source>Use {serial}, {eid}, {iccid}, {batch}, {reprint} or {field:NAME}, and no other braces.</source>
        <translation>请使用 {serial}、{eid}、{iccid}、{batch}、{reprint} 或 {field:NAME}，不要有其他花括号。</translation>
    </message>
    <message>
        <source>Let the station draw the symbol: set zpl_native_qr=false.</source>
        <translation>请让工作站来绘制 QR 码：设置 zpl_native_qr=false。</translation>
    </message>
    <message>
        <source>This template has more on it than a QR symbol and texts.</source>
        <translation>此模板除 QR 码和文字外还有其他内容。</translation>
    </message>
    <message>
        <source>The printer's own QR symbols are too small at %1 dpi.</source>
        <translation>打印机自带的 QR 码在 %1 dpi 下太小。</translation>
    </message>
    <message>
        <source>The printer's own QR symbols hold plain letters, digits and signs alone.</source>
        <translation>打印机自带的 QR 码只能包含普通的字母、数字和符号。</translation>
    </message>
    <message>
        <source>The printer's own font may lack letters of "%1".</source>
        <translation>打印机自带的字体可能缺少“%1”中的字符。</translation>
    </message>
    <message>
        <source>Let the batch run</source>
        <translation>开始批次</translation>
    </message>
    <message>
        <source>Stop the batch</source>
        <translation>停止批次</translation>
    </message>
    <message>
        <source>Try the chosen unit again</source>
        <translation>重试所选设备</translation>
    </message>
    <message>
        <source>Print the label again</source>
        <translation>补打标签</translation>
    </message>
    <message>
        <source>Back to the bench</source>
        <translation>返回工作台</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>打开手册</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Choose slot %1</source>
        <translation>选择卡位 %1</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>指令卡</translation>
    </message>
</context>
<context>
    <name>lpa</name>
    <message>
        <source>The profile package of the SM-DP+ cannot be read.</source>
        <translation>无法读取 SM-DP+ 的配置文件包。</translation>
    </message>
    <message>
        <source>Nothing was written to the card; ask the operator.</source>
        <translation>没有向卡写入任何内容；请询问运营商。</translation>
    </message>
    <message>
        <source>The profile package is larger than one megabyte.</source>
        <translation>配置文件包大于 1 MB。</translation>
    </message>
    <message>
        <source>The card agreed to the SM-DP+ address but holds another one.</source>
        <translation>卡接受了 SM-DP+ 地址，但保存的是另一个。</translation>
    </message>
    <message>
        <source>Set the card aside.</source>
        <translation>请把卡放到一边。</translation>
    </message>
    <message>
        <source>The card wants further parts of the revocation list.</source>
        <translation>卡需要吊销列表的其余部分。</translation>
    </message>
    <message>
        <source>Load the other parts too.</source>
        <translation>请把其余部分也加载进去。</translation>
    </message>
    <message>
        <source>Another card is in the reader; nothing was changed.</source>
        <translation>读卡器中是另一张卡；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Check the EID, and that the right card is in.</source>
        <translation>请检查 EID，以及插入的卡是否正确。</translation>
    </message>
    <message>
        <source>The work on the card was stopped.</source>
        <translation>卡的操作已停止。</translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <translation>准备好后请重新开始。</translation>
    </message>
    <message>
        <source>The card refused a command (status word %1).</source>
        <translation>卡拒绝了一个命令（状态字 %1）。</translation>
    </message>
    <message>
        <source>The card is not an eSIM.</source>
        <translation>这张卡不是 eSIM。</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>卡被取出了。</translation>
    </message>
    <message>
        <source>Another program reset the card.</source>
        <translation>另一个程序重置了卡。</translation>
    </message>
    <message>
        <source>The card does not answer.</source>
        <translation>卡没有响应。</translation>
    </message>
    <message>
        <source>The reader was unplugged.</source>
        <translation>读卡器被拔下了。</translation>
    </message>
    <message>
        <source>Another program uses the reader.</source>
        <translation>另一个程序正在使用读卡器。</translation>
    </message>
    <message>
        <source>The card took too long.</source>
        <translation>卡用时过长。</translation>
    </message>
    <message>
        <source>The reader's process ended.</source>
        <translation>读卡器的进程已结束。</translation>
    </message>
    <message>
        <source>The card's answer breaks the rules.</source>
        <translation>卡的应答不符合规则。</translation>
    </message>
    <message>
        <source>Take the card out, put it in again and repeat.</source>
        <translation>请取出卡，重新插入，然后重复操作。</translation>
    </message>
    <message>
        <source>Try the card once more; if it stays so, set it aside.</source>
        <translation>请再试一次这张卡；如果仍然如此，请把它放到一边。</translation>
    </message>
    <message>
        <source>Read the card's profiles again.</source>
        <translation>请重新读取卡上的配置文件。</translation>
    </message>
    <message>
        <source>Ask the operator of the SM-DP+; the unit is held.</source>
        <translation>请询问 SM-DP+ 运营方；设备已转为待处理。</translation>
    </message>
    <message>
        <source>This kind of profile does not suit this kind of card; ask the operator for another.</source>
        <translation>这种配置文件不适合这种卡；请向运营商要另一种。</translation>
    </message>
    <message>
        <source>The card has no such profile.</source>
        <translation>卡上没有这个配置文件。</translation>
    </message>
    <message>
        <source>The profile is enabled already.</source>
        <translation>配置文件已经启用。</translation>
    </message>
    <message>
        <source>The enabled profile forbids that another takes its place.</source>
        <translation>已启用的配置文件不允许被其他配置文件取代。</translation>
    </message>
    <message>
        <source>Ask the operator of the enabled profile.</source>
        <translation>请询问已启用配置文件的运营商。</translation>
    </message>
    <message>
        <source>The card wants another profile enabled again.</source>
        <translation>卡要求重新启用另一个配置文件。</translation>
    </message>
    <message>
        <source>End the test mode of the card first.</source>
        <translation>请先结束卡的测试模式。</translation>
    </message>
    <message>
        <source>The card is busy with its own toolkit.</source>
        <translation>卡正忙于自己的工具包（toolkit）。</translation>
    </message>
    <message>
        <source>The card did not enable the profile and gives no reason.</source>
        <translation>卡没有启用配置文件，也没有给出原因。</translation>
    </message>
    <message>
        <source>The profile is not enabled.</source>
        <translation>配置文件没有启用。</translation>
    </message>
    <message>
        <source>The profile forbids that it is disabled.</source>
        <translation>配置文件不允许停用。</translation>
    </message>
    <message>
        <source>Ask the operator of the profile.</source>
        <translation>请询问配置文件的运营商。</translation>
    </message>
    <message>
        <source>The card did not disable the profile and gives no reason.</source>
        <translation>卡没有停用配置文件，也没有给出原因。</translation>
    </message>
    <message>
        <source>An enabled profile cannot be deleted.</source>
        <translation>已启用的配置文件不能删除。</translation>
    </message>
    <message>
        <source>Disable the profile first.</source>
        <translation>请先停用配置文件。</translation>
    </message>
    <message>
        <source>The profile forbids that it is deleted.</source>
        <translation>配置文件不允许删除。</translation>
    </message>
    <message>
        <source>The card did not delete the profile and gives no reason.</source>
        <translation>卡没有删除配置文件，也没有给出原因。</translation>
    </message>
    <message>
        <source>The card has nothing of that kind to delete.</source>
        <translation>卡上没有这类可以删除的内容。</translation>
    </message>
    <message>
        <source>The card was not cleared and gives no reason.</source>
        <translation>卡没有被清空，也没有给出原因。</translation>
    </message>
    <message>
        <source>The card did not store the name and gives no reason.</source>
        <translation>卡没有保存名称，也没有给出原因。</translation>
    </message>
    <message>
        <source>The card did not store the SM-DP+ address and gives no reason.</source>
        <translation>卡没有保存 SM-DP+ 地址，也没有给出原因。</translation>
    </message>
    <message>
        <source>The card has no such notification any more.</source>
        <translation>卡上已没有这条通知。</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>不需要做任何事。</translation>
    </message>
    <message>
        <source>The card did not remove the notification and gives no reason.</source>
        <translation>卡没有移除通知，也没有给出原因。</translation>
    </message>
    <message>
        <source>It was delivered; removing it is tried again later.</source>
        <translation>通知已送达；稍后会再次尝试移除。</translation>
    </message>
    <message>
        <source>The card does not understand which fields are asked for.</source>
        <translation>卡不理解所请求的字段。</translation>
    </message>
    <message>
        <source>The card is changing its profiles at the moment.</source>
        <translation>卡正在更改它的配置文件。</translation>
    </message>
    <message>
        <source>The card did not list its profiles and gives no reason.</source>
        <translation>卡没有列出配置文件，也没有给出原因。</translation>
    </message>
    <message>
        <source>The card did not list its notifications and gives no reason.</source>
        <translation>卡没有列出通知，也没有给出原因。</translation>
    </message>
    <message>
        <source>The card does not accept the SM-DP+'s certificate.</source>
        <translation>卡不接受 SM-DP+ 的证书。</translation>
    </message>
    <message>
        <source>Check whether a test card met a live server or the reverse; try another card.</source>
        <translation>请检查是否测试卡连到了正式服务器，或正好相反；请换一张卡试试。</translation>
    </message>
    <message>
        <source>The card found the SM-DP+'s signature wrong.</source>
        <translation>卡认为 SM-DP+ 的签名错误。</translation>
    </message>
    <message>
        <source>The card does not know the kind of key the SM-DP+ uses.</source>
        <translation>卡不认识 SM-DP+ 使用的密钥类型。</translation>
    </message>
    <message>
        <source>Use a card of a type that the operator has approved.</source>
        <translation>请使用运营商认可型号的卡。</translation>
    </message>
    <message>
        <source>The card lost the session before it was complete.</source>
        <translation>会话还没有完成，卡就把它丢失了。</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>请重新开始下载。</translation>
    </message>
    <message>
        <source>The card refuses the SM-DP+'s identity number.</source>
        <translation>卡拒绝 SM-DP+ 的标识号。</translation>
    </message>
    <message>
        <source>The SM-DP+ answered another card's question.</source>
        <translation>SM-DP+ 应答的是另一张卡的询问。</translation>
    </message>
    <message>
        <source>The card does not know the authority behind the SM-DP+.</source>
        <translation>卡不认识 SM-DP+ 背后的证书颁发机构。</translation>
    </message>
    <message>
        <source>The card refused the SM-DP+ and gives no reason.</source>
        <translation>卡拒绝了 SM-DP+，也没有给出原因。</translation>
    </message>
    <message>
        <source>The card does not accept the certificate the profile is packed under.</source>
        <translation>卡不接受打包配置文件所用的证书。</translation>
    </message>
    <message>
        <source>The card found the offer's signature wrong.</source>
        <translation>卡认为所提供配置文件的签名错误。</translation>
    </message>
    <message>
        <source>The card does not know the kind of key the profile is packed with.</source>
        <translation>卡不认识打包配置文件所用的密钥类型。</translation>
    </message>
    <message>
        <source>The offer belongs to another session.</source>
        <translation>所提供的配置文件属于另一个会话。</translation>
    </message>
    <message>
        <source>The card refused the profile and gives no reason.</source>
        <translation>卡拒绝了配置文件，也没有给出原因。</translation>
    </message>
    <message>
        <source>The card knows no such session any more.</source>
        <translation>卡已不认识这个会话。</translation>
    </message>
    <message>
        <source>The card did not end the session and gives no reason.</source>
        <translation>卡没有结束会话，也没有给出原因。</translation>
    </message>
    <message>
        <source>The card found the revocation list's signature wrong.</source>
        <translation>卡认为吊销列表的签名错误。</translation>
    </message>
    <message>
        <source>Get the list from its issuer again.</source>
        <translation>请从颁发者处重新获取列表。</translation>
    </message>
    <message>
        <source>The card cannot read this revocation list.</source>
        <translation>卡无法读取此吊销列表。</translation>
    </message>
    <message>
        <source>Get the list in the form that its issuer has for cards.</source>
        <translation>请获取颁发者专为卡提供的格式的列表。</translation>
    </message>
    <message>
        <source>The card has not enough memory for the revocation list.</source>
        <translation>卡的存储空间放不下吊销列表。</translation>
    </message>
    <message>
        <source>Delete a profile that is not needed.</source>
        <translation>请删除一个不需要的配置文件。</translation>
    </message>
    <message>
        <source>The card does not know the issuer of the revocation list.</source>
        <translation>卡不认识吊销列表的颁发者。</translation>
    </message>
    <message>
        <source>Use the list of an authority that the card trusts.</source>
        <translation>请使用卡所信任机构的列表。</translation>
    </message>
    <message>
        <source>The card holds a newer revocation list already.</source>
        <translation>卡上已有更新的吊销列表。</translation>
    </message>
    <message>
        <source>The card lacks the list that this one continues.</source>
        <translation>卡上缺少此列表所接续的那份列表。</translation>
    </message>
    <message>
        <source>Load the complete list first.</source>
        <translation>请先加载完整的列表。</translation>
    </message>
    <message>
        <source>The card did not load the revocation list and gives no reason.</source>
        <translation>卡没有加载吊销列表，也没有给出原因。</translation>
    </message>
    <message>
        <source>The package holds values that are not allowed.</source>
        <translation>包中含有不允许的值。</translation>
    </message>
    <message>
        <source>The package's signature is wrong.</source>
        <translation>包的签名错误。</translation>
    </message>
    <message>
        <source>The package belongs to another session.</source>
        <translation>包属于另一个会话。</translation>
    </message>
    <message>
        <source>The card does not support how the package is protected.</source>
        <translation>卡不支持包的保护方式。</translation>
    </message>
    <message>
        <source>The card does not support the operation that the package asks for.</source>
        <translation>卡不支持包要求的操作。</translation>
    </message>
    <message>
        <source>The card does not take profiles of this class.</source>
        <translation>卡不接受这一类配置文件。</translation>
    </message>
    <message>
        <source>The package arrived damaged.</source>
        <translation>包在传输中损坏了。</translation>
    </message>
    <message>
        <source>Try once more with a new session.</source>
        <translation>请用新的会话再试一次。</translation>
    </message>
    <message>
        <source>The package's protection did not hold.</source>
        <translation>包的保护校验没有通过。</translation>
    </message>
    <message>
        <source>The card has a profile with this ICCID already.</source>
        <translation>卡上已有此 ICCID 的配置文件。</translation>
    </message>
    <message>
        <source>The card is read to see whether it is ours.</source>
        <translation>正在读取卡，看看它是否就是本站的配置文件。</translation>
    </message>
    <message>
        <source>The card has not enough memory for the profile.</source>
        <translation>卡的存储空间放不下配置文件。</translation>
    </message>
    <message>
        <source>Use another card, or delete a profile that is not needed.</source>
        <translation>请换一张卡，或删除一个不需要的配置文件。</translation>
    </message>
    <message>
        <source>The installation was interrupted.</source>
        <translation>安装中断了。</translation>
    </message>
    <message>
        <source>Keep the card in the reader; the same profile is tried again.</source>
        <translation>请让卡留在读卡器中；会再次尝试同一个配置文件。</translation>
    </message>
    <message>
        <source>The card could not process a part of the profile.</source>
        <translation>卡无法处理配置文件的某一部分。</translation>
    </message>
    <message>
        <source>The profile's data contradict its description.</source>
        <translation>配置文件的数据与其描述矛盾。</translation>
    </message>
    <message>
        <source>The test profile carries a key that the card does not allow.</source>
        <translation>测试配置文件带有卡不允许的密钥。</translation>
    </message>
    <message>
        <source>The card does not allow the profile's policy rules.</source>
        <translation>卡不允许该配置文件的策略规则。</translation>
    </message>
    <message>
        <source>The card did not install the profile and gives no reason.</source>
        <translation>卡没有安装配置文件，也没有给出原因。</translation>
    </message>
    <message>
        <source>while the secure channel was set up</source>
        <translation>建立安全通道</translation>
    </message>
    <message>
        <source>while the place for the profile was made</source>
        <translation>为配置文件分配位置</translation>
    </message>
    <message>
        <source>while the profile's description was stored</source>
        <translation>保存配置文件的描述</translation>
    </message>
    <message>
        <source>while the rest of the profile's description was stored</source>
        <translation>保存配置文件描述的其余部分</translation>
    </message>
    <message>
        <source>while the keys were replaced</source>
        <translation>更换密钥</translation>
    </message>
    <message>
        <source>while the profile's elements were loaded</source>
        <translation>加载配置文件的元素</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>an element of a kind the card does not know</source>
        <translation>卡不认识的元素类型</translation>
    </message>
    <message>
        <source>a fault of the card's memory</source>
        <translation>卡的存储器故障</translation>
    </message>
    <message>
        <source>values that are not allowed</source>
        <translation>不允许的值</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>存储空间不足</translation>
    </message>
    <message>
        <source>a wrong format</source>
        <translation>格式错误</translation>
    </message>
    <message>
        <source>a parameter that is not allowed</source>
        <translation>不允许的参数</translation>
    </message>
    <message>
        <source>a runtime environment the card does not have</source>
        <translation>卡没有所需的运行环境</translation>
    </message>
    <message>
        <source>a library the card does not have</source>
        <translation>卡没有所需的库</translation>
    </message>
    <message>
        <source>a file template the card does not have</source>
        <translation>卡没有所需的文件模板</translation>
    </message>
    <message>
        <source>a feature the card does not have</source>
        <translation>卡没有所需的功能</translation>
    </message>
    <message>
        <source>a missing PIN</source>
        <translation>缺少 PIN</translation>
    </message>
    <message>
        <source>a profile format the card does not support</source>
        <translation>卡不支持的配置文件格式</translation>
    </message>
    <message>
        <source>The card refused with reason %1, which is newer than this station knows.</source>
        <translation>卡以原因 %1 拒绝，本工作站还不认识这个较新的原因。</translation>
    </message>
    <message>
        <source>in step %1 of the package</source>
        <translation>包的第 %1 步</translation>
    </message>
    <message>
        <source>status word %1 of the card</source>
        <translation>卡的状态字 %1</translation>
    </message>
    <message>
        <source>status %1, which is newer than this station knows</source>
        <translation>状态 %1，本工作站还不认识这个较新的状态</translation>
    </message>
    <message>
        <source>The search for waiting profiles was stopped.</source>
        <translation>对等待中的配置文件的查找已停止。</translation>
    </message>
    <message>
        <source>The search met an event that cannot be at this point.</source>
        <translation>查找时遇到了此处不应出现的事件。</translation>
    </message>
    <message>
        <source>Check the network. It is tried a few times.</source>
        <translation>请检查网络。会自动尝试几次。</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address and the network. It is tried a few times.</source>
        <translation>请检查 SM-DP+ 地址和网络。会自动尝试几次。</translation>
    </message>
    <message>
        <source>Import the root certificate of the SM-DP+, and check the station's clock.</source>
        <translation>请导入 SM-DP+ 的根证书，并检查工作站的时钟。</translation>
    </message>
    <message>
        <source>The SM-DP+ shows a certificate of an issuer that this card does not accept.</source>
        <translation>SM-DP+ 出示的证书，其颁发者不被此卡接受。</translation>
    </message>
    <message>
        <source>A test card needs a test SM-DP+, a live card a live one: use a card that fits.</source>
        <translation>测试卡要用测试 SM-DP+，正式卡要用正式 SM-DP+：请使用匹配的卡。</translation>
    </message>
    <message>
        <source>The download met an event that cannot be at this point.</source>
        <translation>下载时遇到了此处不应出现的事件。</translation>
    </message>
    <message>
        <source>The download was stopped before anything was written.</source>
        <translation>下载已停止，还没有写入任何内容。</translation>
    </message>
    <message>
        <source>While the profile was written: %1</source>
        <translation>写入配置文件时：%1</translation>
    </message>
    <message>
        <source>The card is read to see how far it came.</source>
        <translation>正在读取卡，看看进行到了哪一步。</translation>
    </message>
    <message>
        <source>Another card is in the reader than the unit's.</source>
        <translation>读卡器中不是这台设备的卡。</translation>
    </message>
    <message>
        <source>Put in the card with the EID of this unit. Nothing was written.</source>
        <translation>请插入这台设备的 EID 对应的卡。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The SM-DP+ is not the one the activation code was made for.</source>
        <translation>SM-DP+ 不是激活码所指的那一个。</translation>
    </message>
    <message>
        <source>Check the activation code; the unit is held.</source>
        <translation>请检查激活码；设备已转为待处理。</translation>
    </message>
    <message>
        <source>The card does not allow this operator's profile to forbid disabling or deleting.</source>
        <translation>卡不允许该运营商的配置文件禁止停用或删除。</translation>
    </message>
    <message>
        <source>Ask the operator for a profile without these rules.</source>
        <translation>请向运营商要一个不带这些规则的配置文件。</translation>
    </message>
    <message>
        <source>The operator wants a confirmation code for this profile.</source>
        <translation>运营商要求为此配置文件提供确认码。</translation>
    </message>
    <message>
        <source>Enter the confirmation code and start again.</source>
        <translation>请输入确认码，然后重新开始。</translation>
    </message>
    <message>
        <source>The card took the whole profile but did not say whether it is installed.</source>
        <translation>卡接收了整个配置文件，但没有说明是否已安装。</translation>
    </message>
    <message>
        <source>The card is read to find out.</source>
        <translation>正在读取卡以查明情况。</translation>
    </message>
    <message>
        <source>The card is read to find out whether the profile is installed.</source>
        <translation>正在读取卡，查明配置文件是否已安装。</translation>
    </message>
    <message>
        <source>The card's report on the installation is not signed by it.</source>
        <translation>卡的安装报告没有由卡签名。</translation>
    </message>
    <message>
        <source>The card reported the result of another installation.</source>
        <translation>卡报告的是另一次安装的结果。</translation>
    </message>
    <message>
        <source>This server is an SM-DS: it knows where profiles are and has none itself.</source>
        <translation>此服务器是 SM-DS：它知道配置文件在哪里，但自己没有配置文件。</translation>
    </message>
    <message>
        <source>Use the SM-DP+'s address, or ask this server for what waits there: card download --smds.</source>
        <translation>请使用 SM-DP+ 的地址，或向此服务器查询等待中的内容：card download --smds。</translation>
    </message>
    <message>
        <source>The SM-DP+'s description of the profile cannot be read.</source>
        <translation>无法读取 SM-DP+ 对配置文件的描述。</translation>
    </message>
    <message>
        <source>Ask the operator; the unit is held.</source>
        <translation>请询问运营商；设备已转为待处理。</translation>
    </message>
    <message>
        <source>The SM-DP+ offers another profile than the reserved one.</source>
        <translation>SM-DP+ 提供的配置文件与预订的不同。</translation>
    </message>
    <message>
        <source>Nothing was written; ask the operator. The unit is held.</source>
        <translation>没有写入任何内容；请询问运营商。设备已转为待处理。</translation>
    </message>
    <message>
        <source>The SM-DP+ sent the package of another session.</source>
        <translation>SM-DP+ 发来的是另一个会话的包。</translation>
    </message>
    <message>
        <source>The package holds another profile than the SM-DP+ announced.</source>
        <translation>包中的配置文件与 SM-DP+ 宣告的不同。</translation>
    </message>
    <message>
        <source>The card's answer cannot be read.</source>
        <translation>无法读取卡的应答。</translation>
    </message>
    <message>
        <source>The SM-DP+ gave no usable answer (HTTP %1).</source>
        <translation>SM-DP+ 没有给出可用的应答（HTTP %1）。</translation>
    </message>
    <message>
        <source>Check the network and the SM-DP+ address. It is tried a few times.</source>
        <translation>请检查网络和 SM-DP+ 地址。会自动尝试几次。</translation>
    </message>
    <message>
        <source>The SM-DP+ sends the station on to another address, which is not followed.</source>
        <translation>SM-DP+ 把工作站转到另一个地址，工作站不会跟随。</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address, and whether a proxy answers for it.</source>
        <translation>请检查 SM-DP+ 地址，以及是否有代理代它应答。</translation>
    </message>
    <message>
        <source>The SM-DP+'s answer breaks the protocol's rules.</source>
        <translation>SM-DP+ 的应答不符合协议规则。</translation>
    </message>
    <message>
        <source>The card did not install the profile: reason %1, newer than this station knows.</source>
        <translation>卡没有安装配置文件：原因 %1，本工作站还不认识这个较新的原因。</translation>
    </message>
    <message>
        <source> It happened %1.</source>
        <translation> 发生在这一环节：%1。</translation>
    </message>
    <message>
        <source> Element %1: %2.</source>
        <translation> 元素 %1：%2。</translation>
    </message>
    <message>
        <source> The card names %1.</source>
        <translation> 卡报告：%1。</translation>
    </message>
    <message>
        <source>This is no recording of a card session (line %1).</source>
        <translation>这不是卡会话的录制文件（第 %1 行）。</translation>
    </message>
    <message>
        <source>A line of the recording cannot be read.</source>
        <translation>录制文件中有一行无法读取。</translation>
    </message>
    <message>
        <source>Set this card aside and use another.</source>
        <translation>请把这张卡放到一边，换一张卡。</translation>
    </message>
    <message>
        <source>Check whether a test card met a live server or the reverse; use another card.</source>
        <translation>请检查是否测试卡连到了正式服务器，或正好相反；请换一张卡。</translation>
    </message>
    <message>
        <source>A new profile must be ordered.</source>
        <translation>必须订购新的配置文件。</translation>
    </message>
    <message>
        <source>The profile is reserved for another card.</source>
        <translation>此配置文件是为另一张卡预订的。</translation>
    </message>
    <message>
        <source>Put in the card the profile was reserved for, or ask the operator.</source>
        <translation>请插入预订此配置文件时所用的卡，或询问运营商。</translation>
    </message>
    <message>
        <source>Report this to the maker of the station.</source>
        <translation>请报告给工作站的开发商。</translation>
    </message>
    <message>
        <source>The operator's discovery service (SM-DS) refused.</source>
        <translation>运营商的发现服务器（SM-DS）拒绝了请求。</translation>
    </message>
    <message>
        <source>The operator does not offer this type of profile here.</source>
        <translation>运营商在这里不提供这种类型的配置文件。</translation>
    </message>
    <message>
        <source>The operator's system refused the profile's ICCID.</source>
        <translation>运营商的系统拒绝了配置文件的 ICCID。</translation>
    </message>
    <message>
        <source>The card has not enough space for the profile.</source>
        <translation>卡的空间放不下配置文件。</translation>
    </message>
    <message>
        <source>The SM-DP+ found the card's signature wrong.</source>
        <translation>SM-DP+ 认为卡的签名错误。</translation>
    </message>
    <message>
        <source>Try once more; if it stays so, set the card aside.</source>
        <translation>请再试一次；如果仍然如此，请把卡放到一边。</translation>
    </message>
    <message>
        <source>The order is not bound to this card's EID.</source>
        <translation>订单没有绑定到这张卡的 EID。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not trust the card's maker.</source>
        <translation>SM-DP+ 不信任卡的制造商。</translation>
    </message>
    <message>
        <source>The certificate of the card's maker has expired.</source>
        <translation>卡制造商的证书已到期。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not accept the card's certificate.</source>
        <translation>SM-DP+ 不接受卡的证书。</translation>
    </message>
    <message>
        <source>The card's certificate has expired.</source>
        <translation>卡的证书已到期。</translation>
    </message>
    <message>
        <source>The card's EID does not belong to the maker that certified it.</source>
        <translation>卡的 EID 不属于为其签发证书的制造商。</translation>
    </message>
    <message>
        <source>The operator has not released the profile yet.</source>
        <translation>运营商尚未放行此配置文件。</translation>
    </message>
    <message>
        <source>It is tried again later.</source>
        <translation>稍后会再次尝试。</translation>
    </message>
    <message>
        <source>The profile was handed out before, and is not handed out again.</source>
        <translation>此配置文件之前已经发放，不会再次发放。</translation>
    </message>
    <message>
        <source>Find the card that has it; the unit is held.</source>
        <translation>请找到拥有它的卡；设备已转为待处理。</translation>
    </message>
    <message>
        <source>The operator has no profile of this type left.</source>
        <translation>运营商已没有这种类型的配置文件。</translation>
    </message>
    <message>
        <source>The operator has no profile that suits this card and device.</source>
        <translation>运营商没有适合这张卡和终端的配置文件。</translation>
    </message>
    <message>
        <source>Check the device's TAC in the settings, or ask the operator.</source>
        <translation>请检查设置中终端的 TAC，或询问运营商。</translation>
    </message>
    <message>
        <source>The matching ID belongs to more than one order.</source>
        <translation>此匹配 ID 属于不止一个订单。</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses the code: it is wrong, used or withdrawn.</source>
        <translation>SM-DP+ 拒绝了激活码：它可能错误、已使用或已撤回。</translation>
    </message>
    <message>
        <source>Check the code and where it was used; the unit is held.</source>
        <translation>请检查激活码，以及它在哪里用过；设备已转为待处理。</translation>
    </message>
    <message>
        <source>The profile is reserved under another matching ID.</source>
        <translation>此配置文件是用另一个匹配 ID 预订的。</translation>
    </message>
    <message>
        <source>Enter the confirmation code.</source>
        <translation>请输入确认码。</translation>
    </message>
    <message>
        <source>The confirmation code is wrong.</source>
        <translation>确认码错误。</translation>
    </message>
    <message>
        <source>Enter the right code; too many wrong ones end the order.</source>
        <translation>请输入正确的确认码；错误次数太多，订单就会失效。</translation>
    </message>
    <message>
        <source>Too many wrong confirmation codes were given; the order is dead.</source>
        <translation>错误的确认码次数太多；订单已失效。</translation>
    </message>
    <message>
        <source>The SM-DP+ is not the one the code was made for.</source>
        <translation>SM-DP+ 不是激活码所指的那一个。</translation>
    </message>
    <message>
        <source>Check the code and its address; the unit is held.</source>
        <translation>请检查激活码及其中的地址；设备已转为待处理。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know itself by this address.</source>
        <translation>SM-DP+ 不认为这是它自己的地址。</translation>
    </message>
    <message>
        <source>Check the spelling of the SM-DP+ address.</source>
        <translation>请检查 SM-DP+ 地址的拼写。</translation>
    </message>
    <message>
        <source>The SM-DP+ and the card have no authority in common.</source>
        <translation>SM-DP+ 和卡没有共同的证书颁发机构。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not support this card's version.</source>
        <translation>SM-DP+ 不支持此卡的版本。</translation>
    </message>
    <message>
        <source>Use a card of a newer type.</source>
        <translation>请使用更新型号的卡。</translation>
    </message>
    <message>
        <source>The SM-DP+ has no certificate that this card accepts.</source>
        <translation>SM-DP+ 没有此卡接受的证书。</translation>
    </message>
    <message>
        <source>The order has expired.</source>
        <translation>订单已过期。</translation>
    </message>
    <message>
        <source>The profile was asked for too many times; the order is dead.</source>
        <translation>此配置文件被请求的次数太多；订单已失效。</translation>
    </message>
    <message>
        <source>Check the spelling of the SM-DS address.</source>
        <translation>请检查 SM-DS 地址的拼写。</translation>
    </message>
    <message>
        <source>The SM-DP+ has ended the session by itself.</source>
        <translation>SM-DP+ 自行结束了会话。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not know the card's authority.</source>
        <translation>SM-DP+ 不认识卡的证书颁发机构。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not take the form of the request.</source>
        <translation>SM-DP+ 不接受请求的形式。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not support this station's protocol version.</source>
        <translation>SM-DP+ 不支持本工作站的协议版本。</translation>
    </message>
    <message>
        <source>The SM-DP+ misses a part of the request.</source>
        <translation>SM-DP+ 缺少请求的一部分。</translation>
    </message>
    <message>
        <source>The SM-DP+ does not allow this.</source>
        <translation>SM-DP+ 不允许这样做。</translation>
    </message>
    <message>
        <source>The SM-DP+ finds the request incomplete or badly formed.</source>
        <translation>SM-DP+ 认为请求不完整或格式不对。</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses under its conditions of use.</source>
        <translation>SM-DP+ 根据其使用条件拒绝。</translation>
    </message>
    <message>
        <source>The SM-DP+ could not process the request.</source>
        <translation>SM-DP+ 无法处理该请求。</translation>
    </message>
    <message>
        <source>The SM-DP+ could not reach a system behind it.</source>
        <translation>SM-DP+ 无法连接它后面的系统。</translation>
    </message>
    <message>
        <source>The SM-DP+ refuses for reasons of security.</source>
        <translation>SM-DP+ 出于安全原因拒绝。</translation>
    </message>
    <message>
        <source>The SM-DP+ refused the request.</source>
        <translation>SM-DP+ 拒绝了请求。</translation>
    </message>
    <message>
        <source> It says: %1.</source>
        <translation> 它的说明：%1。</translation>
    </message>
    <message>
        <source>The device's TAC or IMEI in the settings is not a number of the right length.</source>
        <translation>设置中终端的 TAC 或 IMEI 不是位数正确的数字。</translation>
    </message>
    <message>
        <source>A TAC has 8 digits.</source>
        <translation>TAC 有 8 位数字。</translation>
    </message>
    <message>
        <source>The SM-DP+ answered for another session.</source>
        <translation>SM-DP+ 应答的是另一个会话。</translation>
    </message>
    <message>
        <source>The SM-DP+ signs under another address than the one that was called.</source>
        <translation>SM-DP+ 签名所用的地址与所调用的地址不同。</translation>
    </message>
    <message>
        <source>Check the SM-DP+ address; the unit is held.</source>
        <translation>请检查 SM-DP+ 地址；设备已转为待处理。</translation>
    </message>
    <message>
        <source>Nothing was written. Ask the operator where the profile is registered.</source>
        <translation>没有写入任何内容。请询问运营商该配置文件登记在哪里。</translation>
    </message>
    <message>
        <source>The SM-DS servers send the station in a circle.</source>
        <translation>各个 SM-DS 服务器让工作站原地绕圈。</translation>
    </message>
    <message>
        <source>One SM-DS names another again and again; after %1 the station stopped.</source>
        <translation>SM-DS 一个接一个地指向别处；经过 %1 个后，工作站停止了。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Settings file.</source>
        <translation>设置文件。</translation>
    </message>
    <message>
        <source>Where the journal and the labels are.</source>
        <translation>日志账和标签的存放位置。</translation>
    </message>
    <message>
        <source>Simulated carrier, server and cards; nothing real is touched.</source>
        <translation>运营商、服务器和卡均为模拟；不涉及任何真实对象。</translation>
    </message>
    <message>
        <source>Import this manifest at the start.</source>
        <translation>启动时导入此清单。</translation>
    </message>
    <message>
        <source>The batch to open, or the name to import under.</source>
        <translation>要打开的批次，或导入时使用的名称。</translation>
    </message>
    <message>
        <source>Let that batch run at once.</source>
        <translation>立即运行该批次。</translation>
    </message>
    <message>
        <source>The station cannot start</source>
        <translation>工作站程序无法启动</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>✓  Saved. The station works with it now.</source>
        <translation>✓  已保存。工作站现在就按此运行。</translation>
    </message>
    <message>
        <source>✓  Saved. It takes effect when the batch has stopped.</source>
        <translation>✓  已保存。批次停止后生效。</translation>
    </message>
    <message>
        <source>✗  Saved, but the station cannot work with it and goes on as before: %1</source>
        <translation>✗  已保存，但工作站无法采用，仍按原来的设置运行：%1</translation>
    </message>
    <message>
        <source>✗  The station could not begin again: %1 Close the window and start the station anew.</source>
        <translation>✗  工作站程序无法重新开始：%1 请关闭窗口，再重新启动工作站程序。</translation>
    </message>
</context>
<context>
    <name>manifest</name>
    <message>
        <source>There is no recipe named %1.</source>
        <translation>没有名为 %1 的配方。</translation>
    </message>
    <message>
        <source>Choose a recipe of the settings.</source>
        <translation>请选择设置中的一个配方。</translation>
    </message>
    <message>
        <source>The manifest has more than %1 rows.</source>
        <translation>清单超过 %1 行。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>请拆分成几个文件。</translation>
    </message>
    <message>
        <source>The extra columns hold too much text.</source>
        <translation>附加列中的文本过多。</translation>
    </message>
    <message>
        <source>Remove columns that are not needed, or split the file.</source>
        <translation>请删除不需要的列，或拆分文件。</translation>
    </message>
    <message numerus="yes">
        <source>Units without a fleet: %n. Their Sims are activated in the fleet they already have.</source>
        <translation>
            <numerusform>没有 Fleet 的设备：%n。它们的 SIM 会在原有的 Fleet 中激活。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty rows left out: %n.</source>
        <translation>
            <numerusform>忽略的空行：%n。</numerusform>
        </translation>
    </message>
    <message>
        <source>The serials are numbers of different lengths. If they began with zeros, a spreadsheet has removed them.</source>
        <translation>序列号是长度不一的数字。如果它们原本以零开头，电子表格已经把零去掉了。</translation>
    </message>
    <message>
        <source>The manifest has a header but no units.</source>
        <translation>清单有表头，但没有设备。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>Add one row for each unit.</source>
        <translation>请为每台设备添加一行。</translation>
    </message>
    <message>
        <source>The first row names the columns; each further row is one unit.</source>
        <translation>第一行是列名；之后每行是一台设备。</translation>
    </message>
    <message>
        <source>Every unit appears once: remove or correct one of the two rows.</source>
        <translation>每台设备只能出现一次：请删除或改正两行中的一行。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header has %2.</source>
        <translation>此行有 %1 个单元格，表头有 %2 个。</translation>
    </message>
    <message>
        <source>Put texts that hold the separator between quotes, and fill up missing cells.</source>
        <translation>请把含有分隔符的文本放在引号内，并补齐缺少的单元格。</translation>
    </message>
    <message>
        <source>The header appears again.</source>
        <translation>表头再次出现。</translation>
    </message>
    <message>
        <source>Remove this row.</source>
        <translation>请删除此行。</translation>
    </message>
    <message>
        <source>The serial is also in row %1.</source>
        <translation>此序列号在第 %1 行也有。</translation>
    </message>
    <message>
        <source>The EID is also in row %1.</source>
        <translation>此 EID 在第 %1 行也有。</translation>
    </message>
    <message>
        <source>There is no recipe of this name.</source>
        <translation>没有这个名称的配方。</translation>
    </message>
    <message>
        <source>Use a recipe of the settings.</source>
        <translation>请使用设置中的配方。</translation>
    </message>
    <message>
        <source>This is not a way to deliver.</source>
        <translation>没有这种交付方式。</translation>
    </message>
    <message>
        <source>Write install, address or label.</source>
        <translation>请填写 install、address 或 label。</translation>
    </message>
    <message>
        <source>This is not a way to reserve.</source>
        <translation>没有这种预订方式。</translation>
    </message>
    <message>
        <source>Write eid, matching-id or given.</source>
        <translation>请填写 eid、matching-id 或 given。</translation>
    </message>
    <message>
        <source>The fleet's name is longer than 128 characters.</source>
        <translation>Fleet 名称超过 128 个字符。</translation>
    </message>
    <message>
        <source>Use the fleet's SID or unique name.</source>
        <translation>请使用 Fleet 的 SID 或唯一名称。</translation>
    </message>
    <message>
        <source>This cannot be a confirmation code.</source>
        <translation>这不可能是确认码。</translation>
    </message>
    <message>
        <source>Copy it from its source again.</source>
        <translation>请从来源处重新复制。</translation>
    </message>
    <message>
        <source>The activation code is also in row %1.</source>
        <translation>此激活码在第 %1 行也有。</translation>
    </message>
    <message>
        <source>A profile can be downloaded once: give every unit its own code.</source>
        <translation>一个配置文件只能下载一次：请给每台设备一个不同的激活码。</translation>
    </message>
    <message>
        <source>The row reserves by "given" but has no activation code.</source>
        <translation>此行按“given”预订，却没有激活码。</translation>
    </message>
    <message>
        <source>Add the activation code, or reserve by eid or matching-id.</source>
        <translation>请添加激活码，或按 eid 或 matching-id 预订。</translation>
    </message>
    <message>
        <source>The row has an activation code but would reserve another profile.</source>
        <translation>此行有激活码，却会预订另一个配置文件。</translation>
    </message>
    <message>
        <source>Leave reserve empty or write given, or remove the code.</source>
        <translation>请把 reserve 留空或填写 given，或删除激活码。</translation>
    </message>
    <message>
        <source>There is a confirmation code but no activation code.</source>
        <translation>有确认码，却没有激活码。</translation>
    </message>
    <message>
        <source>Add the activation code or remove the confirmation code.</source>
        <translation>请添加激活码，或删除确认码。</translation>
    </message>
    <message>
        <source>The activation code needs a confirmation code and there is none.</source>
        <translation>激活码需要确认码，但没有提供。</translation>
    </message>
    <message>
        <source>Add the confirmation code in its own column.</source>
        <translation>请在单独的列中添加确认码。</translation>
    </message>
    <message>
        <source>An activation code with an empty matching ID can only be installed.</source>
        <translation>匹配 ID 为空的激活码只能用于安装。</translation>
    </message>
    <message>
        <source>Write install, or use a code with a matching ID.</source>
        <translation>请填写 install，或使用带匹配 ID 的激活码。</translation>
    </message>
    <message>
        <source>Delivering by address needs a reservation by EID.</source>
        <translation>按地址交付需要按 EID 预订。</translation>
    </message>
    <message>
        <source>Write eid under reserve, or choose install or label.</source>
        <translation>请在 reserve 中填写 eid，或选择 install 或 label。</translation>
    </message>
    <message>
        <source>The label is the delivery, but the recipe never prints one.</source>
        <translation>标签就是交付物，但配方从不打印标签。</translation>
    </message>
    <message>
        <source>Choose another recipe or another way to deliver.</source>
        <translation>请选择另一个配方或另一种交付方式。</translation>
    </message>
    <message>
        <source>The recipe wants an EID in every row and this one has none.</source>
        <translation>配方要求每行都有 EID，而此行没有。</translation>
    </message>
    <message>
        <source>Add the EID or choose another recipe.</source>
        <translation>请添加 EID，或选择另一个配方。</translation>
    </message>
    <message>
        <source>This cell stands in a column that has no name.</source>
        <translation>此单元格所在的列没有名称。</translation>
    </message>
    <message>
        <source>Name the column in the first row or empty the cell.</source>
        <translation>请在第一行填写列名，或清空该单元格。</translation>
    </message>
    <message>
        <source>This looks like an activation code, but its column has another name.</source>
        <translation>这看起来是激活码，但该列用的是别的名称。</translation>
    </message>
    <message>
        <source>Name the column activation_code, so that the codes are kept secret.</source>
        <translation>请把该列命名为 activation_code，以便对激活码保密。</translation>
    </message>
    <message>
        <source>The text for the label is longer than 256 bytes.</source>
        <translation>用于标签的文本超过 256 字节。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Export the file again with the EID column formatted as text.</source>
        <translation>请把 EID 列设为文本格式，重新导出文件。</translation>
    </message>
    <message>
        <source>Copy the EID from its source again.</source>
        <translation>请从来源处重新复制 EID。</translation>
    </message>
    <message>
        <source>The EID is written with full-width or other digits, not with 0 to 9.</source>
        <translation>EID 使用了全角数字或其他数字，而不是 0 到 9。</translation>
    </message>
    <message>
        <source>The EID holds "%1"; it may hold digits alone.</source>
        <translation>EID 中含有“%1”；只能包含数字。</translation>
    </message>
    <message>
        <source>The row has no serial.</source>
        <translation>此行没有序列号。</translation>
    </message>
    <message>
        <source>Every unit needs a serial.</source>
        <translation>每台设备都要有序列号。</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this serial; digits are lost.</source>
        <translation>电子表格对此序列号做了四舍五入；部分数字已丢失。</translation>
    </message>
    <message>
        <source>Export the file again with the serial column formatted as text.</source>
        <translation>请把序列号列设为文本格式，重新导出文件。</translation>
    </message>
    <message>
        <source>The serial is longer than 64 characters.</source>
        <translation>序列号超过 64 个字符。</translation>
    </message>
    <message>
        <source>Use a shorter serial.</source>
        <translation>请使用较短的序列号。</translation>
    </message>
    <message>
        <source>The serial holds a character other than letters, digits and . _ / -</source>
        <translation>序列号含有字母、数字和 . _ / - 以外的字符</translation>
    </message>
    <message>
        <source>Look for blanks, accents and invisible characters in it.</source>
        <translation>请检查其中有没有空格、重音符号和不可见字符。</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this EID to "%1"; its digits are lost.</source>
        <translation>电子表格把此 EID 四舍五入成了“%1”；部分数字已丢失。</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this EID: all digits after the fifteenth are zero.</source>
        <translation>电子表格对此 EID 做了四舍五入：第十五位之后的数字全是零。</translation>
    </message>
    <message numerus="yes">
        <source>The EID has %n digits; it must have 32.</source>
        <translation>
            <numerusform>EID 有 %n 位数字；必须是 32 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The check digits of this EID are wrong; at least one digit is not right.</source>
        <translation>此 EID 的校验位错误；至少有一位数字不对。</translation>
    </message>
    <message>
        <source>The cell holds an invisible control character (%1).</source>
        <translation>单元格含有不可见的控制字符（%1）。</translation>
    </message>
    <message>
        <source>Type the text again without it.</source>
        <translation>请去掉该字符，重新输入文本。</translation>
    </message>
    <message>
        <source>This label column has no name after the colon.</source>
        <translation>此标签列在冒号后面没有名称。</translation>
    </message>
    <message>
        <source>Name it, for example label:model.</source>
        <translation>请填写名称，例如 label:model。</translation>
    </message>
    <message>
        <source>The column %1 appears twice.</source>
        <translation>列 %1 出现了两次。</translation>
    </message>
    <message>
        <source>The columns %1 and %2 mean the same.</source>
        <translation>列 %1 和 %2 的含义相同。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation>请只保留其中一列。</translation>
    </message>
    <message>
        <source>The column %1 is not used. It is kept and exported again.</source>
        <translation>列 %1 没有使用。它会保留下来，导出时也会带上。</translation>
    </message>
    <message>
        <source>There is no column named serial.</source>
        <translation>没有名为 serial 的列。</translation>
    </message>
    <message>
        <source>The first row must name the columns, separated by commas, semicolons or tabs; one of them is serial.</source>
        <translation>第一行必须是列名，用逗号、分号或制表符分隔；其中必须有 serial。</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行，列 %2</translation>
    </message>
    <message>
        <source>Reading the manifest was stopped.</source>
        <translation>清单的读取已停止。</translation>
    </message>
    <message numerus="yes">
        <source>There are more than %n faults.</source>
        <translation>
            <numerusform>错误超过 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n faults in all.</source>
        <translation>
            <numerusform>总共有 %n 处错误。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8".</source>
        <translation>请另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The file is written in UTF-16.</source>
        <translation>文件使用 UTF-16 编码。</translation>
    </message>
    <message>
        <source>The file begins with an invisible mark twice.</source>
        <translation>文件开头有两个不可见的标记。</translation>
    </message>
    <message>
        <source>Save it as "CSV UTF-8" again.</source>
        <translation>请重新另存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>The separator named in the first line is not supported.</source>
        <translation>不支持第一行中指定的分隔符。</translation>
    </message>
    <message>
        <source>Use a comma, a semicolon or a tab.</source>
        <translation>请使用逗号、分号或制表符。</translation>
    </message>
    <message>
        <source>The file is not written in UTF-8.</source>
        <translation>文件不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>The file holds NUL bytes; it is not a CSV text.</source>
        <translation>文件含有 NUL 字节；它不是 CSV 文本。</translation>
    </message>
    <message>
        <source>A cell goes on after its closing quote.</source>
        <translation>单元格在右引号之后还有内容。</translation>
    </message>
    <message>
        <source>Write a quote inside a quoted cell twice.</source>
        <translation>在带引号的单元格中，引号要写两次。</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>有一个引号打开后没有关闭。</translation>
    </message>
    <message>
        <source>Add the closing quote, or remove the opening one.</source>
        <translation>请补上右引号，或删除左引号。</translation>
    </message>
    <message>
        <source>A cell is too long.</source>
        <translation>有一个单元格太长。</translation>
    </message>
    <message>
        <source>A row is too long.</source>
        <translation>有一行太长。</translation>
    </message>
    <message>
        <source>Look for a missing line end, or remove columns.</source>
        <translation>请检查是否缺少换行，或删除一些列。</translation>
    </message>
    <message>
        <source>Check the file's name and its permissions.</source>
        <translation>请检查文件的名称和权限。</translation>
    </message>
    <message>
        <source>The file was changed while it was read.</source>
        <translation>文件在读取期间被更改。</translation>
    </message>
    <message>
        <source>Import it again once it is complete.</source>
        <translation>请等文件完整后重新导入。</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1).</source>
        <translation>无法打开文件（%1）。</translation>
    </message>
    <message>
        <source>The file cannot be read (%1).</source>
        <translation>无法读取文件（%1）。</translation>
    </message>
    <message>
        <source>This is a folder or a device, not a file.</source>
        <translation>这是文件夹或硬件，不是文件。</translation>
    </message>
    <message>
        <source>Choose a CSV file.</source>
        <translation>请选择 CSV 文件。</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB.</source>
        <translation>文件大于 %1 MB。</translation>
    </message>
    <message>
        <source>The header is too long.</source>
        <translation>表头太长。</translation>
    </message>
    <message>
        <source>The first row must name the columns.</source>
        <translation>第一行必须是列名。</translation>
    </message>
    <message>
        <source>The file has more than %1 columns.</source>
        <translation>文件超过 %1 列。</translation>
    </message>
    <message>
        <source>Remove columns that are not needed.</source>
        <translation>请删除不需要的列。</translation>
    </message>
    <message>
        <source>The column %1 holds codes, which are secret.</source>
        <translation>列 %1 含有激活码，激活码是机密。</translation>
    </message>
    <message>
        <source>Use it for the codes, or leave it out.</source>
        <translation>请把它用作激活码，或不使用它。</translation>
    </message>
</context>
<context>
    <name>people</name>
    <message>
        <source>work at the bench</source>
        <translation>在工作台作业</translation>
    </message>
    <message>
        <source>open or import a batch</source>
        <translation>打开或导入批次</translation>
    </message>
    <message>
        <source>let a unit go on</source>
        <translation>让设备继续</translation>
    </message>
    <message>
        <source>print a label again</source>
        <translation>补打标签</translation>
    </message>
    <message>
        <source>void a code</source>
        <translation>作废激活码</translation>
    </message>
    <message>
        <source>export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>release a stopped line</source>
        <translation>放行停止的产线</translation>
    </message>
    <message>
        <source>work on a card by hand</source>
        <translation>手动操作卡</translation>
    </message>
    <message>
        <source>change the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>change which certificates are trusted</source>
        <translation>更改信任哪些证书</translation>
    </message>
    <message>
        <source>change who may sign in</source>
        <translation>更改谁可以登录</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有人登录。</translation>
    </message>
    <message>
        <source>Scan your badge first.</source>
        <translation>请先扫描您的工牌。</translation>
    </message>
    <message>
        <source>An engineer must sign in for this.</source>
        <translation>此操作需要工程师登录。</translation>
    </message>
    <message>
        <source>An operator may not %1.</source>
        <translation>操作员无权%1。</translation>
    </message>
    <message>
        <source>Ask an engineer to sign in for this.</source>
        <translation>请找工程师登录后操作。</translation>
    </message>
    <message>
        <source>Too many wrong PINs for this badge.</source>
        <translation>此工牌输错 PIN 的次数过多。</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes, then try again.</source>
        <translation>
            <numerusform>请等 %n 分钟，然后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>This is not a badge.</source>
        <translation>这不是工牌。</translation>
    </message>
    <message>
        <source>A badge has 1 to 32 letters, digits, dots, underscores or hyphens.</source>
        <translation>工牌号由 1 到 32 个字母、数字、点、下划线或连字符组成。</translation>
    </message>
    <message>
        <source>This name cannot be used.</source>
        <translation>此姓名不能使用。</translation>
    </message>
    <message>
        <source>Give 1 to 64 printable characters.</source>
        <translation>请填写 1 到 64 个可打印字符。</translation>
    </message>
    <message>
        <source>The PIN could not be hashed: %1.</source>
        <translation>无法计算 PIN 的哈希：%1。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>This is no hash of a PIN.</source>
        <translation>这不是 PIN 的哈希。</translation>
    </message>
    <message>
        <source>This PIN has not the right length.</source>
        <translation>此 PIN 的长度不对。</translation>
    </message>
    <message>
        <source>Give %1 to 64 digits or letters.</source>
        <translation>请填写 %1 到 64 位数字或字母。</translation>
    </message>
    <message>
        <source>This PIN is the first that anybody would try.</source>
        <translation>此 PIN 太容易猜到。</translation>
    </message>
    <message>
        <source>Choose one that is no run and no repetition.</source>
        <translation>请换一个，不要用连续或重复的字符。</translation>
    </message>
    <message>
        <source>Nobody here has the badge %1.</source>
        <translation>这里没有人使用工牌 %1。</translation>
    </message>
    <message>
        <source>An engineer can add it: Settings, People.</source>
        <translation>工程师可以添加：“设置”&gt;“人员”。</translation>
    </message>
    <message>
        <source>An engineer must have a PIN.</source>
        <translation>工程师必须有 PIN。</translation>
    </message>
    <message>
        <source>Give one: a badge alone proves nothing.</source>
        <translation>请设置 PIN：只凭工牌不能证明身份。</translation>
    </message>
    <message>
        <source>The badge %1 is %2's.</source>
        <translation>工牌 %1 属于 %2。</translation>
    </message>
    <message>
        <source>Give another badge, or remove that person first.</source>
        <translation>请使用另一个工牌，或先移除那个人。</translation>
    </message>
    <message>
        <source>Somebody with the name %1 is there already.</source>
        <translation>已经有人使用姓名 %1。</translation>
    </message>
    <message>
        <source>Make the names differ: records are kept under them.</source>
        <translation>请用不同的姓名：记录按姓名保存。</translation>
    </message>
    <message>
        <source>The first person must be an engineer.</source>
        <translation>第一个人必须是工程师。</translation>
    </message>
    <message>
        <source>Add an engineer, then the operators.</source>
        <translation>请先添加工程师，再添加操作员。</translation>
    </message>
    <message>
        <source>There are %1 people already.</source>
        <translation>已经有 %1 个人。</translation>
    </message>
    <message>
        <source>Remove those who no longer work here.</source>
        <translation>请移除已不在这里工作的人。</translation>
    </message>
    <message>
        <source>%1 is the last engineer.</source>
        <translation>%1 是最后一位工程师。</translation>
    </message>
    <message>
        <source>Add another engineer first.</source>
        <translation>请先添加另一位工程师。</translation>
    </message>
    <message>
        <source>The list of people is damaged: %1.</source>
        <translation>人员名单已损坏：%1。</translation>
    </message>
    <message>
        <source>Put a copy of the file back. Where there is none, move it away and set the people up again.</source>
        <translation>请恢复该文件的副本。如果没有副本，请移走该文件，然后重新设置人员。</translation>
    </message>
    <message>
        <source>The list of people cannot be read: %1.</source>
        <translation>无法读取人员名单：%1。</translation>
    </message>
    <message>
        <source>Check the path, its owner and its permissions.</source>
        <translation>请检查路径、所有者和权限。</translation>
    </message>
    <message>
        <source>The list of people is no file of this user.</source>
        <translation>人员名单文件不属于当前用户。</translation>
    </message>
    <message>
        <source>The list of people is open to other users.</source>
        <translation>其他用户可以访问人员名单。</translation>
    </message>
    <message>
        <source>Look whether it was changed, then run: chmod 600 %1</source>
        <translation>请检查名单是否被改过，然后执行：chmod 600 %1</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <source>an entry has no badge</source>
        <translation>有一个条目没有工牌</translation>
    </message>
    <message>
        <source>the role of badge %1 is unknown</source>
        <translation>工牌 %1 的角色未知</translation>
    </message>
    <message>
        <source>the PIN of badge %1 is no hash</source>
        <translation>工牌 %1 的 PIN 不是哈希</translation>
    </message>
    <message>
        <source>it is no JSON at byte %1</source>
        <translation>第 %1 字节处不是 JSON</translation>
    </message>
    <message>
        <source>A newer station has written the list of people.</source>
        <translation>人员名单由更新版本的工作站程序写入。</translation>
    </message>
    <message>
        <source>Start that version, or put the older file back.</source>
        <translation>请启动那个版本，或恢复较旧的文件。</translation>
    </message>
    <message>
        <source>it has no version or no people</source>
        <translation>没有版本号或没有人员</translation>
    </message>
    <message>
        <source>it names nobody</source>
        <translation>名单中没有人</translation>
    </message>
    <message>
        <source>The list of people cannot be locked for a change.</source>
        <translation>无法锁定人员名单以便更改。</translation>
    </message>
    <message>
        <source>Check the data folder, and whether another program is changing the list; then try again.</source>
        <translation>请检查数据文件夹，以及是否有另一个程序正在更改名单；然后重试。</translation>
    </message>
    <message>
        <source>let a unit go on that was handed to an engineer</source>
        <translation>让已交给工程师的设备继续</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Units</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
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
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation>开始（UTC）</translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation>结束（UTC）</translation>
    </message>
    <message>
        <source>Where and with which versions</source>
        <translation>在哪里、用什么版本</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>起始（UTC）</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Label template</source>
        <translation>标签模板</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Batch %1</source>
        <translation>批次 %1</translation>
    </message>
    <message>
        <source>units</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>held</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>profiles asked for</source>
        <translation>请求的配置文件</translation>
    </message>
    <message>
        <source>labels printed</source>
        <translation>已打印的标签</translation>
    </message>
    <message>
        <source>codes voided</source>
        <translation>已作废的激活码</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Manifest's SHA-256</source>
        <translation>清单的 SHA-256</translation>
    </message>
    <message>
        <source>Imported (UTC)</source>
        <translation>导入时间（UTC）</translation>
    </message>
    <message>
        <source>First unit begun (UTC)</source>
        <translation>首台设备开始（UTC）</translation>
    </message>
    <message>
        <source>Last unit ended (UTC)</source>
        <translation>末台设备结束（UTC）</translation>
    </message>
    <message>
        <source>Report made (UTC)</source>
        <translation>报告生成（UTC）</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成者</translation>
    </message>
    <message>
        <source>%1 on station %2</source>
        <translation>%1，工作站 %2</translation>
    </message>
    <message>
        <source>Head of the journal, for: journal verify --against</source>
        <translation>日志账头部，用于：journal verify --against</translation>
    </message>
    <message>
        <source>Made: name, date, signature</source>
        <translation>制表：姓名、日期、签名</translation>
    </message>
    <message>
        <source>Checked: name, date, signature</source>
        <translation>审核：姓名、日期、签名</translation>
    </message>
    <message>
        <source>Batch %1, station %2, %3 UTC</source>
        <translation>批次 %1，工作站 %2，%3 UTC</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>still on the card</source>
        <translation>仍在卡上</translation>
    </message>
    <message>
        <source>read from the card</source>
        <translation>从卡读取</translation>
    </message>
    <message>
        <source>What the chip signed</source>
        <translation>芯片签名的内容</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Result of the installation</source>
        <translation>安装结果</translation>
    </message>
    <message>
        <source>Notification %1 for %2: %3</source>
        <translation>发给 %2 的通知 %1：%3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Reserved by</source>
        <translation>预订方式</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>交付方式</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>%1, row %2 of %3</source>
        <translation>%1，第 %2 行，共 %3 行</translation>
    </message>
    <message>
        <source>Unit %1 of batch %2, station %3, %4 UTC</source>
        <translation>批次 %2 的设备 %1，工作站 %3，%4 UTC</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The environment variable %1 is not set.</source>
        <translation>没有设置环境变量 %1。</translation>
    </message>
    <message>
        <source>Set it before the station starts.</source>
        <translation>请在启动工作站程序之前设置它。</translation>
    </message>
    <message>
        <source>The secret's file %1 cannot be read.</source>
        <translation>无法读取机密文件 %1。</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>请检查路径及其所有者。</translation>
    </message>
    <message>
        <source>The secret's file %1 can be read by others.</source>
        <translation>其他人可以读取机密文件 %1。</translation>
    </message>
    <message>
        <source>Run: chmod 600 %1</source>
        <translation>请执行：chmod 600 %1</translation>
    </message>
    <message>
        <source>The secret cannot be found.</source>
        <translation>找不到机密。</translation>
    </message>
    <message>
        <source>"%1" is not a number from %2 to %3.</source>
        <translation>“%1”不是 %2 到 %3 之间的数字。</translation>
    </message>
    <message>
        <source>Write a whole number in that range.</source>
        <translation>请填写该范围内的整数。</translation>
    </message>
    <message>
        <source>"%1" is not a size in millimetres from 5 to 500.</source>
        <translation>“%1”不是 5 到 500 毫米之间的尺寸。</translation>
    </message>
    <message>
        <source>Write the label's size, for example 50.8.</source>
        <translation>请填写标签尺寸，例如 50.8。</translation>
    </message>
    <message>
        <source>"%1" is not one of the choices.</source>
        <translation>“%1”不在可选值之中。</translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation>请填写以下之一：%1。</translation>
    </message>
    <message>
        <source>"%1" is not an address that may be used.</source>
        <translation>“%1”不是允许使用的地址。</translation>
    </message>
    <message>
        <source>Write an https:// address without user name; http:// is allowed on this machine alone.</source>
        <translation>请填写不带用户名的 https:// 地址；http:// 只允许用于这台电脑。</translation>
    </message>
    <message>
        <source>"%1" is not an address to listen on.</source>
        <translation>“%1”不是可以监听的地址。</translation>
    </message>
    <message>
        <source>Write IP:PORT, for example 127.0.0.1:8460.</source>
        <translation>请填写 IP:PORT，例如 127.0.0.1:8460。</translation>
    </message>
    <message>
        <source>This does not say where the secret lies.</source>
        <translation>这里没有说明机密存放在哪里。</translation>
    </message>
    <message>
        <source>Write keyring:NAME, file:PATH or env:NAME. Never write the secret itself into the settings.</source>
        <translation>请填写 keyring:NAME、file:PATH 或 env:NAME。切勿把机密本身写进设置。</translation>
    </message>
    <message>
        <source>A printer's address holds no user or password.</source>
        <translation>打印机地址中不能有用户名或密码。</translation>
    </message>
    <message>
        <source>"%1" names no printer.</source>
        <translation>“%1”没有指明打印机。</translation>
    </message>
    <message>
        <source>Write pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT or epl:HOST:PORT.</source>
        <translation>请填写 pdf:FOLDER、cups:QUEUE、ipp://HOST/PATH、zpl:HOST:PORT 或 epl:HOST:PORT。</translation>
    </message>
    <message>
        <source>"%1" is not an application identifier.</source>
        <translation>“%1”不是应用标识符（AID）。</translation>
    </message>
    <message>
        <source>Write 10 to 32 hex digits for each, with commas between.</source>
        <translation>请为每一个填写 10 到 32 位十六进制数字，中间用逗号分隔。</translation>
    </message>
    <message>
        <source>A TAC has eight digits.</source>
        <translation>TAC 有八位数字。</translation>
    </message>
    <message>
        <source>Write the device's type allocation code.</source>
        <translation>请填写终端的类型分配码（TAC）。</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>无法读取设置文件。</translation>
    </message>
    <message>
        <source>It must be an INI file with sections such as [carrier].</source>
        <translation>它必须是 INI 文件，包含 [carrier] 这样的小节。</translation>
    </message>
    <message>
        <source>%1: nobody knows the setting %2; it is ignored.</source>
        <translation>%1：没有名为 %2 的设置；已忽略。</translation>
    </message>
    <message>
        <source>Write the https address of the SM-DP+'s ES2+ end.</source>
        <translation>请填写 SM-DP+ 的 ES2+ 接口的 https 地址。</translation>
    </message>
    <message>
        <source>Write the functionRequesterIdentifier that the SM-DP+'s operator gave you.</source>
        <translation>请填写 SM-DP+ 运营方提供的 functionRequesterIdentifier。</translation>
    </message>
    <message>
        <source>Write the PEM file of this station's client certificate.</source>
        <translation>请填写本工作站客户端证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>Say where the certificate's private key lies: file:PATH, env:NAME or keyring:NAME.</source>
        <translation>请说明证书的私钥存放在哪里：file:PATH、env:NAME 或 keyring:NAME。</translation>
    </message>
    <message>
        <source>Write the path of a CSV file with your ICCIDs.</source>
        <translation>请填写您的 ICCID 的 CSV 文件路径。</translation>
    </message>
    <message>
        <source>Write the SM-DP+ address that goes into activation codes.</source>
        <translation>请填写要写进激活码的 SM-DP+ 地址。</translation>
    </message>
    <message>
        <source>The setting %1 is missing.</source>
        <translation>缺少设置 %1。</translation>
    </message>
    <message>
        <source>Stations that share a journal cannot order over ES2+: each knows its own ICCIDs alone.</source>
        <translation>共用日志账的工作站不能通过 ES2+ 订购：每台工作站只知道自己的 ICCID。</translation>
    </message>
    <message>
        <source>Set [station] journal=sqlite, and give each station its own batches and inventory.</source>
        <translation>请设置 [station] journal=sqlite，并给每台工作站自己的批次和库存。</translation>
    </message>
    <message>
        <source>[labels] printer_answers=false needs scan_back=true: nobody else would see that a label is missing.</source>
        <translation>[labels] printer_answers=false 需要 scan_back=true：否则没人能发现少了标签。</translation>
    </message>
    <message>
        <source>Write scan_back=true, or leave printer_answers out.</source>
        <translation>请设置 scan_back=true，或去掉 printer_answers。</translation>
    </message>
    <message>
        <source>Write the address of the carrier's API.</source>
        <translation>请填写运营商 API 的地址。</translation>
    </message>
    <message>
        <source>Write the account SID, API key SID or client id.</source>
        <translation>请填写 account SID、API key SID 或 client id。</translation>
    </message>
    <message>
        <source>Write keyring:NAME, file:PATH or env:NAME.</source>
        <translation>请填写 keyring:NAME、file:PATH 或 env:NAME。</translation>
    </message>
    <message>
        <source>Write the address that gives KORE's access tokens.</source>
        <translation>请填写发放 KORE 访问令牌的地址。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>"%1" are no times at which shifts begin.</source>
        <translation>“%1”不是班次的开始时间。</translation>
    </message>
    <message>
        <source>Write up to twelve times of a day in order, such as 06:00,14:00,22:00.</source>
        <translation>请按先后顺序填写一天中的时间，最多十二个，例如 06:00,14:00,22:00。</translation>
    </message>
    <message>
        <source>"%1" is no key to mark scans with.</source>
        <translation>“%1”不能用作标记扫描的按键。</translation>
    </message>
    <message>
        <source>Write F13 to F24, or one sign such as ~.</source>
        <translation>请填写 F13 到 F24，或一个符号，例如 ~。</translation>
    </message>
    <message>
        <source>Write a whole number in that range, or never.</source>
        <translation>请填写该范围内的整数，或 never。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The folder for secrets cannot be made.</source>
        <translation>无法创建存放机密的文件夹。</translation>
    </message>
    <message>
        <source>Check who owns the folder above it.</source>
        <translation>请检查上级文件夹的所有者。</translation>
    </message>
    <message numerus="yes">
        <source>%n root(s) taken in. They are trusted once "imported" is among the trusted issuers.</source>
        <translation>
            <numerusform>已导入 %n 个根证书。受信任的颁发者中写有 "imported" 后，它们才受信任。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot hold this value of %1.</source>
        <translation>文件无法保存 %1 的这个值。</translation>
    </message>
    <message>
        <source>Write it into the file by hand.</source>
        <translation>请手动写入文件。</translation>
    </message>
    <message>
        <source>The settings' folder cannot be made.</source>
        <translation>无法创建设置文件夹。</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>The keyring does not give back what it was given.</source>
        <translation>密钥环取出的内容与存入的不同。</translation>
    </message>
    <message>
        <source>Keep secrets in files with mode 0600 instead.</source>
        <translation>请改用文件保存机密，文件模式为 0600。</translation>
    </message>
    <message>
        <source>A probe was written into the keyring, read and taken out again.</source>
        <translation>已向密钥环写入、读取并删除一个测试条目。</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1，密钥 %2</translation>
    </message>
    <message>
        <source>In training nothing real is asked.</source>
        <translation>练习模式下不会发出真实请求。</translation>
    </message>
    <message>
        <source>Start the station without --training to test this.</source>
        <translation>要测试此项，请不带 --training 启动工作站程序。</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Card readers</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>It is used.</source>
        <translation>正在使用。</translation>
    </message>
    <message>
        <source>The settings do not name it.</source>
        <translation>设置中没有写它。</translation>
    </message>
    <message>
        <source>No reader of this name is connected.</source>
        <translation>没有连接此名称的读卡器。</translation>
    </message>
    <message>
        <source>Compare it with the names above.</source>
        <translation>请与上面的名称核对。</translation>
    </message>
    <message>
        <source>Label printer</source>
        <translation>标签打印机</translation>
    </message>
    <message>
        <source>Test label</source>
        <translation>测试标签</translation>
    </message>
    <message>
        <source>The test label is printed: %1</source>
        <translation>测试标签已打印：%1</translation>
    </message>
</context>
<context>
    <name>station</name>
    <message>
        <source>Reservation %1 for the EID %2 is in no unit's record. It can only be used for that EID: reconcile the unit that has it, or ask the carrier to take it back.</source>
        <translation>EID %2 的预订 %1 不在任何设备的记录中。它只能用于该 EID：请核对有此 EID 的设备，或请运营商收回。</translation>
    </message>
    <message>
        <source>Reservation %1 is in no unit's record. If this station asked for it, a later unit takes it by itself; else ask who did.</source>
        <translation>预订 %1 不在任何设备的记录中。如果是本工作站请求的，后面的设备会自动使用它；否则请查明是谁请求的。</translation>
    </message>
    <message>
        <source>Reservation %1 of %2 is bound to the EID %3, but the unit has %4. Do not use it; hold the unit and call an engineer.</source>
        <translation>%2 的预订 %1 绑定到 EID %3，但设备的 EID 是 %4。请不要使用它；请把设备设为待处理，并找工程师。</translation>
    </message>
    <message>
        <source>Reservation %1 of %2 has the ICCID %3 at the carrier, but the record says %4. Hold the unit and call an engineer.</source>
        <translation>%2 的预订 %1 在运营商处的 ICCID 是 %3，但记录中是 %4。请把设备设为待处理，并找工程师。</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 of %2 failed (%3). Retry the unit: it reserves another one.</source>
        <translation>运营商表示 %2 的预订 %1 失败（%3）。请重试这台设备：它会另外预订。</translation>
    </message>
    <message>
        <source>%2 went on without reservation %1, which is still good at the carrier and paid for. Ask the carrier to take it back.</source>
        <translation>%2 没有使用预订 %1 就继续了，该预订在运营商处仍然有效并已付费。请让运营商收回。</translation>
    </message>
    <message>
        <source>The code of %2 was voided, but reservation %1 is still good at the carrier and paid for: whoever has a label of it can use it. Ask the carrier to take it back.</source>
        <translation>%2 的激活码已作废，但预订 %1 在运营商处仍然有效并已付费：谁有它的标签，谁就能使用。请让运营商收回。</translation>
    </message>
    <message>
        <source>The carrier says that the profile of %2 (reservation %1) was downloaded, but not by this station. Hold the unit and find out who has it.</source>
        <translation>运营商表示 %2 的配置文件（预订 %1）已被下载，但不是由本工作站下载的。请把设备设为待处理，并查明谁拥有它。</translation>
    </message>
    <message>
        <source>%2 has its profile, but the carrier does not call reservation %1 downloaded yet. Send the card's notifications, then compare again.</source>
        <translation>%2 已有配置文件，但运营商还没有把预订 %1 标为已下载。请发送卡上的通知，然后再次比对。</translation>
    </message>
    <message>
        <source>Reservation %1 belonged to a unit that has another one now; it is still good and paid for. Ask the carrier to take it back.</source>
        <translation>预订 %1 原属于一台设备，该设备现在已有另一个预订；它仍然有效并已付费。请让运营商收回。</translation>
    </message>
    <message>
        <source>Reservation %1 is one of %2 good ones for the EID %3; a unit needs one. Ask the carrier to take the others back.</source>
        <translation>EID %3 有 %2 个有效预订，预订 %1 是其中之一；一台设备只需要一个。请让运营商收回其余的。</translation>
    </message>
    <message>
        <source>It is not known yet whether the carrier reserved for %1. Run the batch, or reconcile the unit.</source>
        <translation>还不知道运营商是否为 %1 作了预订。请运行批次，或核对这台设备。</translation>
    </message>
    <message>
        <source>The carrier does not list reservation %1 of %2. Check that this is the account that it was made with.</source>
        <translation>运营商的列表中没有 %2 的预订 %1。请检查当初预订时用的是否就是这个账户。</translation>
    </message>
    <message>
        <source>No carrier is set up.</source>
        <translation>没有设置运营商。</translation>
    </message>
    <message>
        <source>Fill in [carrier] in the settings.</source>
        <translation>请在设置中填写 [carrier]。</translation>
    </message>
    <message>
        <source>The settings do not name this reader.</source>
        <translation>设置中没有写明此读卡器。</translation>
    </message>
    <message>
        <source>No card reader is connected. Plug one in.</source>
        <translation>没有连接读卡器。请接上一个。</translation>
    </message>
    <message>
        <source>reading the card</source>
        <translation>正在读卡</translation>
    </message>
    <message>
        <source>enabling</source>
        <translation>正在启用</translation>
    </message>
    <message>
        <source>disabling</source>
        <translation>正在停用</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>正在删除</translation>
    </message>
    <message>
        <source>writing the name</source>
        <translation>正在写入名称</translation>
    </message>
    <message>
        <source>writing the address</source>
        <translation>正在写入地址</translation>
    </message>
    <message>
        <source>clearing the card</source>
        <translation>正在清空卡</translation>
    </message>
    <message>
        <source>sending notifications</source>
        <translation>正在发送通知</translation>
    </message>
    <message>
        <source>dropping the notification</source>
        <translation>正在丢弃通知</translation>
    </message>
    <message>
        <source>The profile is enabled.</source>
        <translation>配置文件已启用。</translation>
    </message>
    <message>
        <source>The profile is disabled.</source>
        <translation>配置文件已停用。</translation>
    </message>
    <message>
        <source>The profile is deleted.</source>
        <translation>配置文件已删除。</translation>
    </message>
    <message>
        <source>The name is stored.</source>
        <translation>名称已保存。</translation>
    </message>
    <message>
        <source>The address is stored.</source>
        <translation>地址已保存。</translation>
    </message>
    <message>
        <source>The card is cleared.</source>
        <translation>卡已清空。</translation>
    </message>
    <message>
        <source>No notification is pending on the card.</source>
        <translation>卡上没有待发送的通知。</translation>
    </message>
    <message>
        <source>The notification is gone from the card, unsent.</source>
        <translation>通知未发送，已从卡上移除。</translation>
    </message>
    <message>
        <source>What was asked for cannot be done.</source>
        <translation>无法完成所要求的操作。</translation>
    </message>
    <message>
        <source>Another card is in the reader now; nothing was changed. Read it first.</source>
        <translation>读卡器中现在是另一张卡；没有更改任何内容。请先读取它。</translation>
    </message>
    <message>
        <source>Nothing to do: the card was so already.</source>
        <translation>不需要操作：卡已经是这个状态。</translation>
    </message>
    <message>
        <source>Not every notification was taken. %1</source>
        <translation>有的通知没有被接收。%1</translation>
    </message>
    <message>
        <source>All notifications were sent: %1.</source>
        <translation>所有通知都已发送：%1。</translation>
    </message>
    <message>
        <source>There is no such reader. Choose another one.</source>
        <translation>没有这个读卡器。请选择另一个。</translation>
    </message>
    <message>
        <source>%1 has this card already. Take it out.</source>
        <translation>这张卡已经属于 %1。请取出。</translation>
    </message>
    <message>
        <source>This card belongs to %1, which is finished. Take it out.</source>
        <translation>这张卡属于 %1，该设备已经完成。请取出。</translation>
    </message>
    <message>
        <source>No unit of this batch has the card %1. Take it out.</source>
        <translation>此批次中没有设备使用卡 %1。请取出。</translation>
    </message>
    <message>
        <source>%1 cannot take the card in %2.</source>
        <translation>%1 不能使用 %2 中的卡。</translation>
    </message>
    <message>
        <source>Check the serial, and that a card which nobody uses is in that reader.</source>
        <translation>请检查序列号，以及该读卡器中是否有一张没人使用的卡。</translation>
    </message>
    <message>
        <source>No printer is set up. Fill in [labels] printer in the settings, then retry.</source>
        <translation>没有设置打印机。请在设置中填写 [labels] printer，然后重试。</translation>
    </message>
    <message>
        <source>There is no label any more: the code of this unit was wiped some time after it was done.</source>
        <translation>已没有标签：这台设备完成一段时间后，激活码已被清除。</translation>
    </message>
    <message>
        <source>Ask the carrier for the code if it is still needed.</source>
        <translation>如果仍然需要激活码，请询问运营商。</translation>
    </message>
    <message>
        <source>There is no label yet: the unit has no activation code.</source>
        <translation>还没有标签：这台设备没有激活码。</translation>
    </message>
    <message>
        <source>Run the batch first.</source>
        <translation>请先运行批次。</translation>
    </message>
    <message>
        <source>The code of %1 was voided: it is never printed or shown again.</source>
        <translation>%1 的激活码已作废：不会再打印或显示。</translation>
    </message>
    <message>
        <source>Import the product again as a new unit.</source>
        <translation>请把该产品作为新设备重新导入。</translation>
    </message>
    <message>
        <source>The label of %1 is being printed right now.</source>
        <translation>%1 的标签正在打印。</translation>
    </message>
    <message>
        <source>Wait until it is printed; run the batch if it stands still.</source>
        <translation>请等待打印完成；如果批次已停止，请运行批次。</translation>
    </message>
    <message>
        <source>The label of %1 comes later: its SIM or its card is not finished.</source>
        <translation>%1 的标签稍后打印：它的 SIM 或卡还没有完成。</translation>
    </message>
    <message>
        <source>The label of %1 was printed, or perhaps was.</source>
        <translation>%1 的标签已经打印，或可能已经打印。</translation>
    </message>
    <message>
        <source>Ask for a reprint, which is marked: esim-stationctl label reprint BATCH SERIAL.</source>
        <translation>请要求补打，补打的标签会带标记：esim-stationctl label reprint BATCH SERIAL。</translation>
    </message>
    <message>
        <source>No label of %1 was printed yet.</source>
        <translation>%1 的标签还没有打印过。</translation>
    </message>
    <message>
        <source>Run the batch, or ask for a first print.</source>
        <translation>请运行批次，或要求首次打印。</translation>
    </message>
    <message>
        <source>%1 failed or is held, so its label has to wait.</source>
        <translation>%1 失败或待处理，所以它的标签要等一等。</translation>
    </message>
    <message>
        <source>Retry the unit: what is missing is printed then.</source>
        <translation>请重试这台设备：届时会打印缺少的标签。</translation>
    </message>
    <message>
        <source>The code of %1 cannot be voided: its profile is on a card, or may be.</source>
        <translation>%1 的激活码不能作废：它的配置文件已在卡上，或可能在卡上。</translation>
    </message>
    <message>
        <source>Delete the profile from its card, and tell the carrier.</source>
        <translation>请从卡上删除该配置文件，并告知运营商。</translation>
    </message>
    <message>
        <source>The reason is missing or too long.</source>
        <translation>缺少原因，或原因太长。</translation>
    </message>
    <message>
        <source>Say why in one to %1 characters.</source>
        <translation>请用 1 到 %1 个字符说明原因。</translation>
    </message>
    <message>
        <source>This label belongs to %1, whose code was voided.</source>
        <translation>此标签属于 %1，其激活码已作废。</translation>
    </message>
    <message>
        <source>Destroy this label: its code must not be used.</source>
        <translation>请销毁此标签：不能再使用它的激活码。</translation>
    </message>
    <message>
        <source>%1 of batch %2</source>
        <translation>批次 %2 的 %1</translation>
    </message>
    <message>
        <source>The test label is printed: %1</source>
        <translation>测试标签已打印：%1</translation>
    </message>
    <message>
        <source>Reprint %1 of this label needs a second person's consent.</source>
        <translation>此标签的第 %1 次补打需要第二人同意。</translation>
    </message>
    <message>
        <source>Call somebody, and give that person's name as well.</source>
        <translation>请叫一个人来，并填写那个人的姓名。</translation>
    </message>
    <message>
        <source>The second person must be somebody else.</source>
        <translation>第二人必须是另外一个人。</translation>
    </message>
    <message>
        <source>Give the other person's name.</source>
        <translation>请填写另一个人的姓名。</translation>
    </message>
    <message>
        <source>This unit's code was voided for %1.</source>
        <translation>这台设备的激活码已因 %1 而作废。</translation>
    </message>
    <message>
        <source>Import the product again with another code.</source>
        <translation>请用另一个激活码重新导入该产品。</translation>
    </message>
    <message>
        <source>No printer is set up.</source>
        <translation>没有设置打印机。</translation>
    </message>
    <message>
        <source>Fill in [labels] printer in the settings, then retry.</source>
        <translation>请在设置中填写 [labels] printer，然后重试。</translation>
    </message>
    <message>
        <source>%1 does not wait for a label scan now.</source>
        <translation>%1 现在不需要扫描标签。</translation>
    </message>
    <message>
        <source>This label belongs to %1, not to %2.</source>
        <translation>此标签属于 %1，不属于 %2。</translation>
    </message>
    <message>
        <source>Put the labels right before you go on.</source>
        <translation>请先把标签放对，再继续。</translation>
    </message>
    <message>
        <source>This is not the label of %1.</source>
        <translation>这不是 %1 的标签。</translation>
    </message>
    <message>
        <source>Scan the label that was printed for this unit.</source>
        <translation>请扫描为这台设备打印的标签。</translation>
    </message>
    <message>
        <source>This station was held up for too long, so the unit is free for others.</source>
        <translation>本工作站耽搁太久，这台设备已让给其他工作站。</translation>
    </message>
    <message>
        <source>It goes on where it is claimed next.</source>
        <translation>哪个工作站接手，它就在哪里继续。</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>有批次正在运行。</translation>
    </message>
    <message>
        <source>Stop it first.</source>
        <translation>请先停止它。</translation>
    </message>
    <message>
        <source>There is no batch with the name %1.</source>
        <translation>没有名为 %1 的批次。</translation>
    </message>
    <message>
        <source>Import its manifest first, or look at the list of batches.</source>
        <translation>请先导入它的清单，或查看批次列表。</translation>
    </message>
    <message>
        <source>No batch is open.</source>
        <translation>没有打开批次。</translation>
    </message>
    <message>
        <source>Import a manifest or open a batch first.</source>
        <translation>请先导入清单或打开批次。</translation>
    </message>
    <message>
        <source>The card was taken out.</source>
        <translation>卡被取出了。</translation>
    </message>
    <message>
        <source>%1 is neither failed nor held.</source>
        <translation>%1 既没有失败，也不是待处理。</translation>
    </message>
    <message>
        <source>The code of %1 was voided, so it does not go on.</source>
        <translation>%1 的激活码已作废，因此不再继续。</translation>
    </message>
    <message>
        <source>There is nothing unknown about %1 at the carrier.</source>
        <translation>%1 在运营商处没有不明情况。</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>没有这台设备。</translation>
    </message>
    <message>
        <source>"%1" cannot be a batch's name.</source>
        <translation>“%1”不能作为批次名称。</translation>
    </message>
    <message>
        <source>Use up to 64 letters, digits, blanks, '.', '_' and '-'.</source>
        <translation>请使用最多 64 个字母、数字、空格、“.”、“_”和“-”。</translation>
    </message>
    <message>
        <source>The limit of reservations is reached. Units that are reserved go on; raise the limit in the settings to reserve more.</source>
        <translation>已达到预订上限。已预订的设备会继续；要预订更多，请在设置中提高上限。</translation>
    </message>
    <message>
        <source>No carrier is set up. Fill in [carrier] in the settings, then retry.</source>
        <translation>没有设置运营商。请在设置中填写 [carrier]，然后重试。</translation>
    </message>
    <message>
        <source>contacting the server</source>
        <translation>正在联系服务器</translation>
    </message>
    <message>
        <source>checking the server</source>
        <translation>正在检查服务器</translation>
    </message>
    <message>
        <source>checking the card</source>
        <translation>正在检查卡</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>fetching the profile</source>
        <translation>正在获取配置文件</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <source>Ready for the next card.</source>
        <translation>可以插入下一张卡。</translation>
    </message>
    <message>
        <source>The card does not answer. Take it out, clean it, put it in the right way round.</source>
        <translation>卡没有响应。请取出，擦干净，按正确方向重新插入。</translation>
    </message>
    <message>
        <source>Take the card out.</source>
        <translation>请取出卡。</translation>
    </message>
    <message>
        <source>Somebody works with this card on the card page.</source>
        <translation>有人正在“卡”页面操作这张卡。</translation>
    </message>
    <message>
        <source>Another card was put in. Put the unit's own card back.</source>
        <translation>插入的是另一张卡。请换回这台设备自己的卡。</translation>
    </message>
    <message>
        <source>The line was stopped.</source>
        <translation>产线已停止。</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>正在回读</translation>
    </message>
    <message>
        <source>Choose another reader.</source>
        <translation>请选择另一个读卡器。</translation>
    </message>
    <message>
        <source>Another job on this card is under way.</source>
        <translation>这张卡上正在进行另一项操作。</translation>
    </message>
    <message>
        <source>Wait until it is over.</source>
        <translation>请等待它结束。</translation>
    </message>
    <message>
        <source>The station is reading this card.</source>
        <translation>工作站正在读取这张卡。</translation>
    </message>
    <message>
        <source>%1 works with this card.</source>
        <translation>%1 正在使用这张卡。</translation>
    </message>
    <message>
        <source>Wait until it is over, or stop the batch.</source>
        <translation>请等待它结束，或停止批次。</translation>
    </message>
    <message>
        <source>There is no card in this reader.</source>
        <translation>此读卡器中没有卡。</translation>
    </message>
    <message>
        <source>Put a card in.</source>
        <translation>请插入卡。</translation>
    </message>
    <message>
        <source>The label is the right one.</source>
        <translation>标签正确。</translation>
    </message>
    <message>
        <source>Stop the batch first: a test label would come between its labels.</source>
        <translation>请先停止批次：否则测试标签会混进批次的标签中。</translation>
    </message>
    <message>
        <source>A profile is asked for at the carrier.</source>
        <translation>正在向运营商请求配置文件。</translation>
    </message>
    <message>
        <source>The carrier accepted the reservation %1.</source>
        <translation>运营商接受了预订 %1。</translation>
    </message>
    <message>
        <source>The profile is ready: reservation %1.</source>
        <translation>配置文件已就绪：预订 %1。</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 was used already.</source>
        <translation>运营商表示预订 %1 已经使用过。</translation>
    </message>
    <message>
        <source>The carrier says that reservation %1 failed: %2</source>
        <translation>运营商表示预订 %1 失败：%2</translation>
    </message>
    <message>
        <source>It takes the profile of reservation %1, which a lost request had left behind.</source>
        <translation>它使用预订 %1 的配置文件，这是之前丢失的请求留下的。</translation>
    </message>
    <message>
        <source>The carrier did not reserve: %1</source>
        <translation>运营商没有预订：%1</translation>
    </message>
    <message>
        <source>The carrier's answer was lost: %1</source>
        <translation>运营商的应答丢失了：%1</translation>
    </message>
    <message>
        <source>The carrier's list shows no lost reservation.</source>
        <translation>运营商的列表中没有丢失的预订。</translation>
    </message>
    <message>
        <source>The carrier's list shows several reservations (%1) that could be this unit's.</source>
        <translation>运营商的列表中有 %1 个预订可能属于这台设备。</translation>
    </message>
    <message>
        <source>The carrier did not answer: %1</source>
        <translation>运营商没有响应：%1</translation>
    </message>
    <message>
        <source>The unit goes on.</source>
        <translation>设备继续处理。</translation>
    </message>
    <message>
        <source>The SIM is in its fleet and has its status.</source>
        <translation>SIM 已在它的 Fleet 中，状态正确。</translation>
    </message>
    <message>
        <source>The SIM could not be activated: %1</source>
        <translation>无法激活 SIM：%1</translation>
    </message>
    <message>
        <source>Card %1 in %2.</source>
        <translation>%2 中的卡 %1。</translation>
    </message>
    <message>
        <source>The card reports that the profile is installed.</source>
        <translation>卡报告配置文件已安装。</translation>
    </message>
    <message>
        <source>The profile was not installed: %1</source>
        <translation>配置文件没有安装：%1</translation>
    </message>
    <message>
        <source>The card session broke off: %1</source>
        <translation>卡会话中断：%1</translation>
    </message>
    <message>
        <source>The card enabled the profile.</source>
        <translation>卡启用了配置文件。</translation>
    </message>
    <message>
        <source>The card did not enable the profile: %1</source>
        <translation>卡没有启用配置文件：%1</translation>
    </message>
    <message>
        <source>The SM-DP+ address was written.</source>
        <translation>SM-DP+ 地址已写入。</translation>
    </message>
    <message>
        <source>The SM-DP+ address was not written: %1</source>
        <translation>SM-DP+ 地址没有写入：%1</translation>
    </message>
    <message numerus="yes">
        <source>The card was read back: %n profile(s).</source>
        <translation>
            <numerusform>已回读卡：%n 个配置文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications sent: %1, still on the card: %2.</source>
        <translation>已发送通知：%1，仍在卡上：%2。</translation>
    </message>
    <message>
        <source>The label was printed.</source>
        <translation>标签已打印。</translation>
    </message>
    <message>
        <source>The label was not printed: %1</source>
        <translation>标签没有打印：%1</translation>
    </message>
    <message>
        <source>The label was perhaps printed: %1</source>
        <translation>标签可能已打印：%1</translation>
    </message>
    <message>
        <source>The label was sent and must be scanned: %1</source>
        <translation>标签已发送，必须扫描：%1</translation>
    </message>
    <message>
        <source>The label was scanned: it is the right one.</source>
        <translation>已扫描标签：标签正确。</translation>
    </message>
    <message>
        <source>A label was asked for.</source>
        <translation>有人要求打印标签。</translation>
    </message>
    <message>
        <source>A reprint was asked for: %1.</source>
        <translation>有人要求补打：%1。</translation>
    </message>
    <message>
        <source>A reprint was asked for: %1. %2 agreed.</source>
        <translation>有人要求补打：%1。%2 已同意。</translation>
    </message>
    <message>
        <source>%1 voided the code: %2.</source>
        <translation>%1 作废了激活码：%2。</translation>
    </message>
    <message>
        <source>A retry was asked for.</source>
        <translation>有人要求重试。</translation>
    </message>
    <message>
        <source>The station started again.</source>
        <translation>工作站程序已重新启动。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>正在预订</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预订</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>正在激活</translation>
    </message>
    <message>
        <source>waiting for its card</source>
        <translation>等待插卡</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>waiting for the label scan</source>
        <translation>等待扫描标签</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>held</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>There are no rejected rows.</source>
        <translation>没有被拒绝的行。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a serial and a sentence</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>An engineer finds out why, then releases the line.</source>
        <translation>请由工程师查明原因，然后放行产线。</translation>
    </message>
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason.</source>
        <translation>
            <numerusform>产线已自行停止：连续 %n 台设备因同一原因结束。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line stopped itself: %n units in a row ended for the same reason, all in the reader %1.</source>
        <translation>
            <numerusform>产线已自行停止：连续 %n 台设备因同一原因结束，都在读卡器 %1 上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line stopped itself: something is there twice or does not match.</source>
        <translation>产线已自行停止：有内容重复或不符。</translation>
    </message>
    <message>
        <source>The limit of reservations is reached. Units that are reserved go on. An engineer raises the limit in the settings first, then releases the line.</source>
        <translation>已达到预订上限。已预订的设备会继续。请由工程师先在设置中提高上限，然后放行产线。</translation>
    </message>
    <message>
        <source>The carrier refuses this station's account, so nothing more is asked of it. Units that are reserved go on; the others wait.</source>
        <translation>运营商拒绝此工作站的账户，因此不再向它发出请求。已预订的设备会继续，其他设备等待。</translation>
    </message>
    <message>
        <source>Then release the line, or stop the batch and start it again.</source>
        <translation>然后放行产线，或停止批次后重新开始。</translation>
    </message>
    <message>
        <source>The line did not stop itself.</source>
        <translation>产线没有自行停止。</translation>
    </message>
    <message>
        <source>Start the batch.</source>
        <translation>请开始批次。</translation>
    </message>
    <message>
        <source>The limit of reservations still leaves no room: a release does not pass it.</source>
        <translation>预订上限仍然没有余量：放行不能越过上限。</translation>
    </message>
    <message>
        <source>Raise the limit in the settings first, then release.</source>
        <translation>请先在设置中提高上限，然后放行。</translation>
    </message>
    <message>
        <source>After such an event the release needs a second person's consent.</source>
        <translation>发生这种情况后，放行需要第二人同意。</translation>
    </message>
    <message>
        <source>Wrong card for the unit</source>
        <translation>卡与设备不符</translation>
    </message>
    <message>
        <source>EID with wrong check digits</source>
        <translation>EID 校验位错误</translation>
    </message>
    <message>
        <source>Reserved for another card</source>
        <translation>已为另一张卡预订</translation>
    </message>
    <message>
        <source>Profile was used already</source>
        <translation>配置文件已被使用</translation>
    </message>
    <message>
        <source>Carrier could not reserve</source>
        <translation>运营商无法预订</translation>
    </message>
    <message>
        <source>Reservation is not complete</source>
        <translation>预订不完整</translation>
    </message>
    <message>
        <source>Several reservations for one unit</source>
        <translation>一台设备有多个预订</translation>
    </message>
    <message>
        <source>Carrier's answers were lost</source>
        <translation>运营商的应答丢失</translation>
    </message>
    <message>
        <source>Card taken out too early</source>
        <translation>卡取出过早</translation>
    </message>
    <message>
        <source>Profile is not on the card</source>
        <translation>配置文件不在卡上</translation>
    </message>
    <message>
        <source>Card tried too often</source>
        <translation>卡尝试次数过多</translation>
    </message>
    <message>
        <source>Profile could not be enabled</source>
        <translation>配置文件无法启用</translation>
    </message>
    <message>
        <source>Address reads back differently</source>
        <translation>读回的地址不同</translation>
    </message>
    <message>
        <source>Not certain what is on the card</source>
        <translation>不确定卡上的内容</translation>
    </message>
    <message>
        <source>Label perhaps printed</source>
        <translation>标签可能已打印</translation>
    </message>
    <message>
        <source>Code was voided</source>
        <translation>激活码已作废</translation>
    </message>
    <message>
        <source>Card refused the profile</source>
        <translation>卡拒绝了配置文件</translation>
    </message>
    <message>
        <source>Installation failed</source>
        <translation>安装失败</translation>
    </message>
    <message>
        <source>Card does not answer</source>
        <translation>卡没有响应</translation>
    </message>
    <message>
        <source>Card taken out</source>
        <translation>卡被取出</translation>
    </message>
    <message>
        <source>Card was exchanged</source>
        <translation>卡被换过</translation>
    </message>
    <message>
        <source>Card too slow</source>
        <translation>卡响应过慢</translation>
    </message>
    <message>
        <source>Reader was unplugged</source>
        <translation>读卡器被拔下</translation>
    </message>
    <message>
        <source>Not an eSIM card</source>
        <translation>不是 eSIM 卡</translation>
    </message>
    <message>
        <source>Card or reader</source>
        <translation>卡或读卡器</translation>
    </message>
    <message>
        <source>Profile is for another card</source>
        <translation>配置文件属于另一张卡</translation>
    </message>
    <message>
        <source>Confirmation code is missing</source>
        <translation>缺少确认码</translation>
    </message>
    <message>
        <source>Profile does not fit its order</source>
        <translation>配置文件与订单不符</translation>
    </message>
    <message>
        <source>Profile server is not trusted</source>
        <translation>配置文件服务器不受信任</translation>
    </message>
    <message>
        <source>Profile server too slow</source>
        <translation>配置文件服务器响应过慢</translation>
    </message>
    <message>
        <source>Profile server not reached</source>
        <translation>无法连接配置文件服务器</translation>
    </message>
    <message>
        <source>Profile server</source>
        <translation>配置文件服务器</translation>
    </message>
    <message>
        <source>Profile server refused</source>
        <translation>配置文件服务器拒绝</translation>
    </message>
    <message>
        <source>Profile package is damaged</source>
        <translation>配置文件包损坏</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Printer out of paper</source>
        <translation>打印机缺纸</translation>
    </message>
    <message>
        <source>Printer out of labels</source>
        <translation>打印机缺标签</translation>
    </message>
    <message>
        <source>Printer out of ribbon</source>
        <translation>打印机缺碳带</translation>
    </message>
    <message>
        <source>Label or printer</source>
        <translation>标签或打印机</translation>
    </message>
    <message>
        <source>Card is at work elsewhere</source>
        <translation>卡正在别处使用</translation>
    </message>
    <message>
        <source>Limit of reservations</source>
        <translation>预订上限</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志账</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>There is no batch "%1".</source>
        <translation>没有批次“%1”。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>What the manifest wants</source>
        <translation>清单的要求</translation>
    </message>
    <message>
        <source>Reservation and profile</source>
        <translation>预订和配置文件</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>for its EID</source>
        <translation>按卡的 EID</translation>
    </message>
    <message>
        <source>by matching ID</source>
        <translation>按匹配 ID</translation>
    </message>
    <message>
        <source>the manifest gives the code; nothing is reserved</source>
        <translation>清单给出激活码；不需要预订</translation>
    </message>
    <message>
        <source>installed on the card</source>
        <translation>安装到卡上</translation>
    </message>
    <message>
        <source>the server's address is written on the card</source>
        <translation>把服务器地址写入卡</translation>
    </message>
    <message>
        <source>by its label</source>
        <translation>通过标签</translation>
    </message>
    <message>
        <source>not ready, as far as is known</source>
        <translation>据目前所知，尚未就绪</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>nothing of this unit was written</source>
        <translation>没有写入这台设备的任何内容</translation>
    </message>
    <message>
        <source>perhaps written: the card must be read</source>
        <translation>可能已写入：必须读卡确认</translation>
    </message>
    <message>
        <source>the card says it is written; not read back yet</source>
        <translation>卡表示已写入；尚未读回</translation>
    </message>
    <message>
        <source>written and read back</source>
        <translation>已写入并读回</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>perhaps printed</source>
        <translation>可能已打印</translation>
    </message>
    <message>
        <source>sent to a printer that sees no paper</source>
        <translation>已发送到看不到出纸的打印机</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>printed and scanned back</source>
        <translation>已打印并回扫</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>%2 的第 %1 行</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>SIM</source>
        <translation>SIM</translation>
    </message>
    <message>
        <source>The carrier's words</source>
        <translation>运营商的说明</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>sent, its outcome is not known</source>
        <translation>已发送，结果未知</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求次数</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>激活码</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Signed result</source>
        <translation>签名结果</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s), in the report</source>
        <translation>
            <numerusform>%n 字节，在报告中</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels printed</source>
        <translation>已打印标签数</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>Row %1 of the manifest %2 was imported.</source>
        <translation>清单 %2 的第 %1 行已导入。</translation>
    </message>
    <message>
        <source>Only failed and held units can be retried or handed to an engineer.</source>
        <translation>只有失败或待处理的设备才能重试或交给工程师。</translation>
    </message>
    <message>
        <source>An engineer has %1 already.</source>
        <translation>%1 已在工程师那里。</translation>
    </message>
    <message>
        <source>It was handed to an engineer: %1</source>
        <translation>已交给工程师：%1</translation>
    </message>
    <message>
        <source>An engineer has it: %1</source>
        <translation>工程师在处理：%1</translation>
    </message>
    <message>
        <source>signed in with the badge %1</source>
        <translation>用工牌 %1 登录</translation>
    </message>
    <message>
        <source>signed out, badge %1</source>
        <translation>注销，工牌 %1</translation>
    </message>
    <message>
        <source>the line stopped itself (%1)</source>
        <translation>产线自行停止（%1）</translation>
    </message>
    <message>
        <source>released the line: %1</source>
        <translation>放行了产线：%1</translation>
    </message>
    <message>
        <source>changed settings: %1</source>
        <translation>更改了设置：%1</translation>
    </message>
    <message>
        <source>took in certificates to be trusted: %1</source>
        <translation>导入了受信任的证书：%1</translation>
    </message>
    <message>
        <source>changed who may sign in: %1</source>
        <translation>更改了可登录人员：%1</translation>
    </message>
    <message>
        <source>%1 (%2 agreed)</source>
        <translation>%1（%2 已同意）</translation>
    </message>
</context>
<context>
    <name>stationctl</name>
    <message>
        <source>See: esim-stationctl --help</source>
        <translation>请参阅：esim-stationctl --help</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项 %1。</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>No notification waits for its server.</source>
        <translation>没有等待发往服务器的通知。</translation>
    </message>
    <message>
        <source>No such notification waits for its server.</source>
        <translation>没有这样的等待发往服务器的通知。</translation>
    </message>
    <message>
        <source>See: esim-stationctl backlog list</source>
        <translation>请参阅：esim-stationctl backlog list</translation>
    </message>
    <message>
        <source>The notification will not be sent from here any more.</source>
        <translation>此通知不会再从这里发送。</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1，第 %2 行，列 %3</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct the file and try again.</source>
        <translation>没有导入任何内容。请改正文件，然后重试。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>被拒绝的行在 %1 中。</translation>
    </message>
    <message>
        <source>The manifest is good: %1 units, %2 profiles to reserve.</source>
        <translation>清单正确：%1 台设备，需预订 %2 个配置文件。</translation>
    </message>
    <message>
        <source>Imported %1 units as batch %2.</source>
        <translation>已导入 %1 台设备，批次为 %2。</translation>
    </message>
    <message>
        <source>There is no batch with the name %1.</source>
        <translation>没有名为 %1 的批次。</translation>
    </message>
    <message>
        <source>See: esim-stationctl batch list</source>
        <translation>请参阅：esim-stationctl batch list</translation>
    </message>
    <message>
        <source>%1: %2 units, %3 done, %4 failed, %5 held, %6 waiting</source>
        <translation>%1：%2 台设备，%3 完成，%4 失败，%5 待处理，%6 等待</translation>
    </message>
    <message>
        <source>No batch was imported yet.</source>
        <translation>还没有导入过批次。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Head: %1</source>
        <translation>头部：%1</translation>
    </message>
    <message>
        <source>None of the readers that were named is connected: %1.</source>
        <translation>指定的读卡器都没有连接：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed, %4 held</source>
        <translation>%2 台中 %1 完成，%3 失败，%4 待处理</translation>
    </message>
    <message>
        <source>%1 done, %2 failed, %3 held, %4 waiting, in %5 s.</source>
        <translation>%1 完成，%2 失败，%3 待处理，%4 等待，用时 %5 秒。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>Nothing to do: the card was so already.</source>
        <translation>不需要操作：卡已经是这个状态。</translation>
    </message>
    <message>
        <source>This cannot be undone, so it must be confirmed.</source>
        <translation>此操作无法撤销，因此必须确认。</translation>
    </message>
    <message>
        <source>Add --confirm and the card's whole EID, all 32 digits; see: card info.</source>
        <translation>请加上 --confirm 和卡的完整 EID，全部 32 位数字；请参阅：card info。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径和权限。</translation>
    </message>
    <message>
        <source>The file holds no certificate revocation list.</source>
        <translation>文件中没有证书吊销列表。</translation>
    </message>
    <message>
        <source>Give a list in DER or PEM.</source>
        <translation>请提供 DER 或 PEM 格式的列表。</translation>
    </message>
    <message>
        <source>The card names no SM-DS.</source>
        <translation>卡上没有指定 SM-DS。</translation>
    </message>
    <message>
        <source>Name the address of one behind the command.</source>
        <translation>请在命令后面写明一个 SM-DS 的地址。</translation>
    </message>
    <message>
        <source>Confirmation code: </source>
        <translation>确认码： </translation>
    </message>
    <message>
        <source>Whether the profile is on the card is not known. Put the card back and list its profiles.</source>
        <translation>不知道配置文件是否在卡上。请重新插入卡，并列出卡上的配置文件。</translation>
    </message>
    <message>
        <source>The card reported success, but its list does not show the profile.</source>
        <translation>卡报告成功，但列表中没有该配置文件。</translation>
    </message>
    <message>
        <source>Set the card aside.</source>
        <translation>请把卡放到一边。</translation>
    </message>
    <message>
        <source>The profile %1 is on the card and enabled.</source>
        <translation>配置文件 %1 已在卡上并已启用。</translation>
    </message>
    <message>
        <source>The profile %1 is on the card.</source>
        <translation>配置文件 %1 已在卡上。</translation>
    </message>
    <message>
        <source>%1 more profiles wait for this card at the SM-DS.</source>
        <translation>SM-DS 上还有 %1 个配置文件在等待这张卡。</translation>
    </message>
    <message>
        <source>This activation code needs a confirmation code.</source>
        <translation>此激活码需要确认码。</translation>
    </message>
    <message>
        <source>Put it into a file that only you can read, and add --confirmation-code-file FILE; or run the command on a terminal and type it.</source>
        <translation>请把确认码写入只有您能读取的文件，并加上 --confirmation-code-file FILE；或在命令行窗口中运行命令，然后输入确认码。</translation>
    </message>
    <message>
        <source>The recording cannot be written (%1).</source>
        <translation>无法写入录制文件（%1）。</translation>
    </message>
    <message>
        <source>Check the folder and the space on its disk.</source>
        <translation>请检查文件夹和磁盘剩余空间。</translation>
    </message>
    <message>
        <source>What was said is in %1, without secrets.</source>
        <translation>通信内容已写入 %1，不含机密。</translation>
    </message>
    <message>
        <source>There is no reader with the name "%1".</source>
        <translation>没有名为“%1”的读卡器。</translation>
    </message>
    <message>
        <source>See the names with: esim-stationctl readers</source>
        <translation>查看名称：esim-stationctl readers</translation>
    </message>
    <message>
        <source>There is no card in the reader.</source>
        <translation>读卡器中没有卡。</translation>
    </message>
    <message>
        <source>Put a card in and try again.</source>
        <translation>请插入卡，然后重试。</translation>
    </message>
    <message>
        <source>The card has no default SM-DP+ address.</source>
        <translation>卡上没有默认 SM-DP+ 地址。</translation>
    </message>
    <message>
        <source>Set one with: card set-default-smdp, or use a code.</source>
        <translation>请用 card set-default-smdp 设置一个，或使用激活码。</translation>
    </message>
    <message>
        <source>Nothing waits for this card at the SM-DS.</source>
        <translation>SM-DS 上没有等待这张卡的内容。</translation>
    </message>
    <message>
        <source>Ask the operator to register the profile there.</source>
        <translation>请让运营商在那里登记配置文件。</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>EID: %1</source>
        <translation>EID：%1</translation>
    </message>
    <message>
        <source>The EID's check digits are wrong: this is a test card, or it is damaged.</source>
        <translation>EID 的校验位错误：这是测试卡，或卡已损坏。</translation>
    </message>
    <message>
        <source>SGP.22 version: %1, firmware %2</source>
        <translation>SGP.22 版本：%1，固件 %2</translation>
    </message>
    <message>
        <source>Profile package version</source>
        <translation>配置文件包版本</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>剩余存储空间</translation>
    </message>
    <message>
        <source>Free working memory</source>
        <translation>剩余工作内存</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Default SM-DP+ address</source>
        <translation>默认 SM-DP+ 地址</translation>
    </message>
    <message>
        <source>Root SM-DS address</source>
        <translation>根 SM-DS 地址</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Card functions</source>
        <translation>卡功能</translation>
    </message>
    <message>
        <source>Remote functions</source>
        <translation>远程功能</translation>
    </message>
    <message>
        <source>Rules that no profile may have</source>
        <translation>配置文件不得带有的规则</translation>
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
        <translation>保护轮廓</translation>
    </message>
    <message>
        <source>SAS accreditation</source>
        <translation>SAS 认证</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Trusts servers of issuers</source>
        <translation>信任以下颁发者的服务器</translation>
    </message>
    <message>
        <source>Is trusted under issuers</source>
        <translation>自身受以下颁发者信任</translation>
    </message>
    <message>
        <source>This is a card for devices without a screen (SGP.32).</source>
        <translation>这是用于无屏幕终端的卡（SGP.32）。</translation>
    </message>
    <message>
        <source>There is no profile on this card.</source>
        <translation>这张卡上没有配置文件。</translation>
    </message>
    <message>
        <source>The server offers: %1 %2 (%3, ICCID %4)</source>
        <translation>服务器提供：%1 %2（%3，ICCID %4）</translation>
    </message>
    <message>
        <source>Once enabled it cannot be disabled.</source>
        <translation>一旦启用就不能停用。</translation>
    </message>
    <message>
        <source>It cannot be deleted.</source>
        <translation>它不能删除。</translation>
    </message>
    <message>
        <source>a person must agree</source>
        <translation>须由人同意</translation>
    </message>
    <message>
        <source>This card allows no profile to forbid that it is disabled or deleted.</source>
        <translation>这张卡不允许任何配置文件禁止停用或删除。</translation>
    </message>
    <message>
        <source>A profile waits at %1 (%2).</source>
        <translation>有一个配置文件在 %1 等待（%2）。</translation>
    </message>
    <message>
        <source>%1 entries of the SM-DS cannot be used.</source>
        <translation>SM-DS 有 %1 个条目无法使用。</translation>
    </message>
    <message>
        <source>Nothing waits for this card.</source>
        <translation>没有等待这张卡的内容。</translation>
    </message>
    <message>
        <source>No notification is pending on this card.</source>
        <translation>这张卡上没有待发送的通知。</translation>
    </message>
    <message>
        <source>Notification %1 was sent.</source>
        <translation>通知 %1 已发送。</translation>
    </message>
    <message>
        <source>Notification %1 stays on the card.</source>
        <translation>通知 %1 仍留在卡上。</translation>
    </message>
    <message>
        <source>The carrier lists %1 reservations, the journal knows %2. They agree.</source>
        <translation>运营商列出 %1 个预订，日志账中有 %2 个。两者一致。</translation>
    </message>
    <message>
        <source>The carrier lists %1 reservations, the journal knows %2. Differences: %3.</source>
        <translation>运营商列出 %1 个预订，日志账中有 %2 个。差异：%3。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令 %1。</translation>
    </message>
    <message>
        <source>The journal is whole: %1 events.</source>
        <translation>日志账完整：%1 个事件。</translation>
    </message>
    <message>
        <source>The journal has %1 faults. Keep it as it is and call an engineer.</source>
        <translation>日志账有 %1 处错误。请让它保持原样，并找工程师。</translation>
    </message>
    <message>
        <source>It still holds the noted head of event %1.</source>
        <translation>它仍含有所记下的事件 %1 的头部。</translation>
    </message>
    <message>
        <source>Whether the newest records were taken away shows only against a head that was noted outside of this machine: --against FILE or SEQUENCE:HASH.</source>
        <translation>最新的记录是否被删除，只能与记在这台电脑之外的头部对照才能看出：--against FILE 或 SEQUENCE:HASH。</translation>
    </message>
    <message>
        <source>Written: %1. Its secrets need the journal's key, which is backed up apart from it.</source>
        <translation>已写入：%1。其中的机密需要日志账的密钥，该密钥要另行备份。</translation>
    </message>
    <message>
        <source>Scan the test label now.</source>
        <translation>请现在扫描测试标签。</translation>
    </message>
    <message>
        <source>No card reader is connected.</source>
        <translation>没有连接读卡器。</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>请接上一个，然后重试。</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>No secret came on the standard input.</source>
        <translation>标准输入中没有机密。</translation>
    </message>
    <message>
        <source>Type it, or send it through a pipe.</source>
        <translation>请输入机密，或通过管道传入。</translation>
    </message>
    <message>
        <source>It is in the keyring. In the settings: secret=keyring:%1</source>
        <translation>已存入密钥环。在设置中填写：secret=keyring:%1</translation>
    </message>
    <message>
        <source>Removed from the keyring: %1</source>
        <translation>已从密钥环删除：%1</translation>
    </message>
    <message>
        <source>The keyring has it: %1</source>
        <translation>密钥环中有：%1</translation>
    </message>
    <message>
        <source>an eSIM issuer (CI), not a known GSMA one</source>
        <translation>eSIM 证书颁发者（CI），但不是已知的 GSMA 颁发者</translation>
    </message>
    <message>
        <source>no eSIM issuer (CI)</source>
        <translation>不是 eSIM 证书颁发者（CI）</translation>
    </message>
    <message>
        <source>[smdp] trust does not name "imported": add it, or the imported roots are not used.</source>
        <translation>[smdp] trust 中没有“imported”：请加上，否则不会使用导入的根证书。</translation>
    </message>
    <message>
        <source>The batch %1 has no unit with the serial %2.</source>
        <translation>批次 %1 中没有序列号为 %2 的设备。</translation>
    </message>
    <message>
        <source>The label is the right one.</source>
        <translation>标签正确。</translation>
    </message>
    <message>
        <source>The code is voided: destroy every label of it, and tell the carrier to take it back.</source>
        <translation>激活码已作废：请销毁它的所有标签，并请运营商收回。</translation>
    </message>
    <message>
        <source>Noted; the running station prints it.</source>
        <translation>已记下；正在运行的工作站会打印它。</translation>
    </message>
    <message>
        <source>Noted; the batch goes on with it when it runs.</source>
        <translation>已记下；批次运行时会继续处理它。</translation>
    </message>
    <message>
        <source>Check the serial: upper and lower case count.</source>
        <translation>请检查序列号：区分大小写。</translation>
    </message>
    <message>
        <source>EID %1, ICCID %2</source>
        <translation>EID %1，ICCID %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The command is not complete.</source>
        <translation>命令不完整。</translation>
    </message>
    <message>
        <source>Write: esim-stationctl %1</source>
        <translation>请输入：esim-stationctl %1</translation>
    </message>
    <message>
        <source>"%1" says of no column what it is.</source>
        <translation>“%1”没有说明哪一列是什么。</translation>
    </message>
    <message>
        <source>Write TITLE=USE; the uses are: %1.</source>
        <translation>请填写 TITLE=USE；可用的 USE 有：%1。</translation>
    </message>
    <message>
        <source>The column %1 is named twice.</source>
        <translation>列 %1 写了两次。</translation>
    </message>
    <message>
        <source>Say once what it is.</source>
        <translation>请只说明一次它是什么。</translation>
    </message>
    <message>
        <source>Nobody with the name %1 is set up here.</source>
        <translation>这里没有设置姓名为 %1 的人员。</translation>
    </message>
    <message>
        <source>See: esim-stationctl people list</source>
        <translation>请参阅：esim-stationctl people list</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>没有 PIN</translation>
    </message>
    <message>
        <source>Nobody is set up: everybody may do everything. The first one to add is an engineer.</source>
        <translation>没有设置人员：所有人都可以做所有操作。第一个添加的人须是工程师。</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN： </translation>
    </message>
    <message>
        <source>The same PIN again: </source>
        <translation>请再次输入同一个 PIN： </translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>两次输入的 PIN 不同。</translation>
    </message>
    <message>
        <source>Added. The badge's code must hold: %1</source>
        <translation>已添加。工牌的条码内容必须是：%1</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <source>The PIN is changed.</source>
        <translation>PIN 已更改。</translation>
    </message>
    <message>
        <source>The line is released; run the batch.</source>
        <translation>产线已放行；请运行批次。</translation>
    </message>
    <message>
        <source>Possible now: %1. %2 %3</source>
        <translation>现在可以：%1。%2 %3</translation>
    </message>
    <message>
        <source>An engineer has it now; it stands until it is retried.</source>
        <translation>现在由工程师处理；在重试之前保持不动。</translation>
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
        <translation>用法：esim-stationctl [选项] COMMAND

  doctor                                    逐项检查，并说明该怎么做
  readers                                   列出读卡器
  card info|profiles|notifications|rules --reader R
  card download --reader R (-|--code-file FILE|--default-address|--smds [ADDRESS])
                [--confirmation-code-file FILE] [--enable]
  card discover --reader R [ADDRESS]        SM-DS 上等待的内容；不指定时用卡自己的 SM-DS
  card enable|disable|delete --reader R ICCID
  card nickname --reader R ICCID [NAME]     不写名称：去掉原有名称
  card set-default-smdp --reader R FQDN     空地址（""）表示清除
  card load-crl --reader R FILE
  card send-notifications --reader R
  card drop-notification --reader R SEQUENCE --confirm EID
  card memory-reset --reader R --confirm EID [--test-profiles] [--keep-address]
  card … --record FILE                      与卡和服务器的通信内容，不含机密
  carrier compare [-o FILE.csv]             运营商账户与日志账之间的所有差异
  manifest check FILE.csv [--recipe R] [--map TITLE=USE,…] [--rejects OUT.csv]
  batch import FILE.csv --name NAME [--recipe R] [--map TITLE=USE,…]
  batch run NAME [--readers all|R1,R2] [--until-idle SECONDS]
  batch release NAME --reason TEXT [--second NAME]  放行自行停止的产线
  batch status|list|export NAME --format csv|jsonl|pdf -o FILE
  unit show|retry|reconcile|scan BATCH SERIAL
  unit hand-over BATCH SERIAL --reason TEXT  把停住的设备放到一边，直到工程师重试
  unit void BATCH SERIAL --reason TEXT      其激活码不再使用；与 label void 相同
  unit report BATCH SERIAL -o FILE.json|FILE.pdf
  label print BATCH SERIAL                  打印尚未打印过的标签
  label reprint BATCH SERIAL --reason jam|smudged|lost|damaged|TEXT [--second NAME]
  label void BATCH SERIAL --reason TEXT
  label self-test [--print]                 打印测试标签；扫描内容来自 stdin
  journal verify [--against FILE|SEQUENCE:HASH]
  journal backup [-o FILE]
  journal acts                              谁登录、放行产线、更改设置或人员
  journal move-key                          移到 [station] journal_key 指定的位置
  backlog list                              等待发往各自服务器的通知
  backlog drop EID SEQUENCE                 放弃一条通知，用于不再恢复的服务器
  people list
  people add BADGE --name NAME --role operator|engineer [--pin-file FILE|-]   - = 键入，或来自 stdin
  people remove BADGE
  people set-pin BADGE [--pin-file FILE|-] [--no-pin]
  secret set|remove|test NAME               密钥环；set 从 stdin 读取机密
  settings show                             每项设置及其来源，不含机密
  trust list|import FILE.pem

选项，可放在命令之前或之后：
  --config FILE   设置             --data-dir DIR  日志账和标签的存放位置
  --training      运营商、服务器和卡均为模拟；不涉及任何真实对象
  --json          在 stdout 上每行输出一个 JSON 对象
  --version, --help

退出状态：0 所有设备完成，1 有设备未完成，2 用法或设置错误，3 输入有误，4 缺少组件。
</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>还没有任何记录。</translation>
    </message>
</context>
<context>
    <name>tlv</name>
    <message>
        <source>The data cannot be read (%1).</source>
        <translation>无法读取数据（%1）。</translation>
    </message>
    <message>
        <source>The answer is of another kind (%1) than the one asked for (%2).</source>
        <translation>应答的类型（%1）与所请求的（%2）不同。</translation>
    </message>
</context>
<context>
    <name>training</name>
    <message>
        <source>The training folder cannot be made.</source>
        <translation>无法创建练习文件夹。</translation>
    </message>
    <message>
        <source>Check who owns the data folder.</source>
        <translation>请检查数据文件夹的所有者。</translation>
    </message>
    <message>
        <source>The training carrier's file cannot be written.</source>
        <translation>无法写入练习运营商的文件。</translation>
    </message>
    <message>
        <source>Check that the folder exists and has room.</source>
        <translation>请检查文件夹是否存在，以及是否有剩余空间。</translation>
    </message>
    <message>
        <source>The training carrier's file cannot be read.</source>
        <translation>无法读取练习运营商的文件。</translation>
    </message>
    <message>
        <source>Delete the file to begin the training anew.</source>
        <translation>删除该文件即可重新开始练习。</translation>
    </message>
    <message>
        <source>The training carrier cannot listen.</source>
        <translation>练习运营商无法监听端口。</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program that uses it.</source>
        <translation>请换一个端口，或关闭占用该端口的其他程序。</translation>
    </message>
    <message>
        <source>A certificate cannot be read.</source>
        <translation>有一张证书无法读取。</translation>
    </message>
    <message>
        <source>A key cannot be read, or is not on its curve.</source>
        <translation>有一个密钥无法读取，或不在它的曲线上。</translation>
    </message>
    <message>
        <source>The training SM-DP+ cannot listen for ES2+.</source>
        <translation>练习 SM-DP+ 无法为 ES2+ 监听端口。</translation>
    </message>
    <message>
        <source>End programs that use many ports.</source>
        <translation>请关闭占用大量端口的程序。</translation>
    </message>
    <message>
        <source>The training data is damaged.</source>
        <translation>练习数据已损坏。</translation>
    </message>
    <message>
        <source>The profile's metadata is not allowed (%1).</source>
        <translation>不允许该配置文件的元数据（%1）。</translation>
    </message>
    <message>
        <source>The card refused the command.</source>
        <translation>卡拒绝了命令。</translation>
    </message>
    <message>
        <source>The card in %1 is not an eSIM chip. Use another card.</source>
        <translation>%1 中的卡不是 eSIM 芯片。请换一张卡。</translation>
    </message>
    <message>
        <source>There is no card in %1. Put it in again.</source>
        <translation>%1 中没有卡。请重新插入。</translation>
    </message>
    <message>
        <source>Another program reset the card in %1. Try again.</source>
        <translation>另一个程序重置了 %1 中的卡。请重试。</translation>
    </message>
    <message>
        <source>The card in %1 does not answer. Turn it round, or use another.</source>
        <translation>%1 中的卡没有响应。请把卡调转方向，或换一张卡。</translation>
    </message>
    <message>
        <source>%1 is not there.</source>
        <translation>%1 不存在。</translation>
    </message>
    <message>
        <source>%1 is being used already.</source>
        <translation>%1 已在使用中。</translation>
    </message>
    <message>
        <source>The card in %1 took too long. Take it out and put it in again.</source>
        <translation>%1 中的卡用时过长。请取出后重新插入。</translation>
    </message>
    <message>
        <source>The part that talks to %1 ended. Try again.</source>
        <translation>与 %1 通信的程序部分已结束。请重试。</translation>
    </message>
    <message>
        <source>The card in %1 answered something that makes no sense.</source>
        <translation>%1 中的卡给出了不合理的应答。</translation>
    </message>
    <message>
        <source>The training SM-DP+ cannot listen on port %1.</source>
        <translation>练习 SM-DP+ 无法监听端口 %1。</translation>
    </message>
    <message>
        <source>End the other program that uses this port.</source>
        <translation>请关闭占用此端口的其他程序。</translation>
    </message>
    <message>
        <source>The training SM-DS cannot listen on port %1.</source>
        <translation>练习 SM-DS 无法监听端口 %1。</translation>
    </message>
    <message>
        <source>The training data cannot be saved: %1.</source>
        <translation>无法保存练习数据：%1。</translation>
    </message>
    <message>
        <source>Check that the folder can be written to and has room.</source>
        <translation>请检查文件夹是否可以写入，以及是否有剩余空间。</translation>
    </message>
    <message>
        <source>The training data cannot be read: %1.</source>
        <translation>无法读取练习数据：%1。</translation>
    </message>
    <message>
        <source>Delete the training folder; it will be made anew.</source>
        <translation>请删除练习文件夹；它会重新建立。</translation>
    </message>
    <message>
        <source>No virtual reader listens on port %1.</source>
        <translation>端口 %1 上没有虚拟读卡器。</translation>
    </message>
    <message>
        <source>Start the PC/SC service with the virtual reader driver.</source>
        <translation>请启动带虚拟读卡器驱动的 PC/SC 服务。</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>无法读取证书文件。</translation>
    </message>
    <message>
        <source>Check the path in [smdp] trust.</source>
        <translation>请检查 [smdp] trust 中的路径。</translation>
    </message>
    <message>
        <source>The file holds no certificate.</source>
        <translation>文件中没有证书。</translation>
    </message>
    <message>
        <source>It must be a PEM file that begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>它必须是以 -----BEGIN CERTIFICATE----- 开头的 PEM 文件。</translation>
    </message>
    <message>
        <source>"%1" is not a certificate authority.</source>
        <translation>“%1”不是证书颁发机构。</translation>
    </message>
    <message>
        <source>Import the root that signed the server's certificate, not the server's own.</source>
        <translation>请导入签发服务器证书的根证书，而不是服务器自己的证书。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Check who owns the data folder.</source>
        <translation>请检查数据文件夹的所有者。</translation>
    </message>
</context>
<context>
    <name>ui</name>
    <message>
        <source>TAKE IT
OUT</source>
        <comment>giant word, two lines at most</comment>
        <translation>请
取卡</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>giant word: progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>working</source>
        <comment>giant word</comment>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Leave the card in.</source>
        <translation>请勿取卡。</translation>
    </message>
    <message>
        <source>no reader</source>
        <comment>giant word</comment>
        <translation>无读卡器</translation>
    </message>
    <message>
        <source>It was unplugged. Plug it in again.</source>
        <translation>读卡器被拔下了。请重新接上。</translation>
    </message>
    <message>
        <source>Take the card out.</source>
        <translation>请取出卡。</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>giant word</comment>
        <translation>未使用</translation>
    </message>
    <message>
        <source>card in</source>
        <comment>giant word</comment>
        <translation>有卡</translation>
    </message>
    <message>
        <source>It is read when the batch runs. F7 shows it.</source>
        <translation>批次运行时会读取这张卡。按 F7 可查看。</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>giant word</comment>
        <translation>空</translation>
    </message>
    <message>
        <source>reading</source>
        <comment>giant word: the card is being read</comment>
        <translation>读卡中</translation>
    </message>
    <message>
        <source>wait</source>
        <comment>giant word</comment>
        <translation>请等待</translation>
    </message>
    <message>
        <source>Its profile is not ready yet. Leave the card in.</source>
        <translation>它的配置文件还没有准备好。请勿取卡。</translation>
    </message>
    <message>
        <source>SCAN</source>
        <comment>giant word</comment>
        <translation>请扫码</translation>
    </message>
    <message>
        <source>Scan this unit's serial, or take the card out.</source>
        <translation>请扫描这台设备的序列号，或取出卡。</translation>
    </message>
    <message>
        <source>This card belongs to no unit of this batch.</source>
        <translation>这张卡不属于此批次的任何设备。</translation>
    </message>
    <message>
        <source>The card does not answer. Put it in again.</source>
        <translation>卡没有响应。请重新插入。</translation>
    </message>
    <message>
        <source>Scan this unit's label.</source>
        <translation>请扫描这台设备的标签。</translation>
    </message>
    <message>
        <source>DONE</source>
        <comment>giant word</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>FAILED</source>
        <comment>giant word</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>HOLD</source>
        <comment>giant word</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Take the card out and call an engineer.</source>
        <translation>请取出卡，并找工程师。</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>reserving</source>
        <translation>正在预订</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>已预订</translation>
    </message>
    <message>
        <source>activating</source>
        <translation>正在激活</translation>
    </message>
    <message>
        <source>waiting for card</source>
        <translation>等待插卡</translation>
    </message>
    <message>
        <source>installing</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>writing address</source>
        <translation>正在写入地址</translation>
    </message>
    <message>
        <source>reading back</source>
        <translation>正在回读</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>正在打印</translation>
    </message>
    <message>
        <source>waiting for scan</source>
        <translation>等待扫描</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Nothing to do yet. Its turn comes.</source>
        <translation>现在不用操作。稍后会轮到它。</translation>
    </message>
    <message>
        <source>Nothing to do. The carrier is getting the profile ready.</source>
        <translation>不用操作。运营商正在准备配置文件。</translation>
    </message>
    <message>
        <source>Put this unit's card into a reader.</source>
        <translation>请把这台设备的卡插入读卡器。</translation>
    </message>
    <message>
        <source>Leave the card in. It is being written.</source>
        <translation>请勿取卡。正在写卡。</translation>
    </message>
    <message>
        <source>Nothing to do. The label is being printed.</source>
        <translation>不用操作。正在打印标签。</translation>
    </message>
    <message>
        <source>Stick the label on and scan it.</source>
        <translation>请贴上标签并扫描。</translation>
    </message>
    <message>
        <source>Finished. Take the card out.</source>
        <translation>已完成。请取出卡。</translation>
    </message>
    <message>
        <source>Put this unit aside. Try again when the cause is gone.</source>
        <translation>请把这台设备放到一边。原因排除后再重试。</translation>
    </message>
    <message>
        <source>Put this unit aside and call an engineer.</source>
        <translation>请把这台设备放到一边，并找工程师。</translation>
    </message>
    <message>
        <source>by EID</source>
        <translation>按 EID</translation>
    </message>
    <message>
        <source>by matching ID</source>
        <translation>按匹配 ID</translation>
    </message>
    <message>
        <source>code given</source>
        <translation>已有激活码</translation>
    </message>
    <message>
        <source>install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>write address</source>
        <translation>写入地址</translation>
    </message>
    <message>
        <source>label only</source>
        <translation>仅标签</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>about %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>约 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>Muted on this bench.</source>
        <translation>在此工作台上已静音。</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>giant word: the line is</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>The line stopped itself. It says above why.</source>
        <translation>产线已自行停止。原因见上方。</translation>
    </message>
</context>
<context>
    <name>ui::AccountDialog</name>
    <message>
        <source>The carrier's list is being read…</source>
        <translation>正在读取运营商的列表…</translation>
    </message>
    <message numerus="yes">
        <source>The carrier lists %Ln reservation(s).</source>
        <translation>
            <numerusform>运营商列出 %Ln 个预订。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal knows %Ln.</source>
        <translation>
            <numerusform>日志账中有 %Ln 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>两者一致。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s).</source>
        <translation>
            <numerusform>%Ln 处差异。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carrier and journal compared</source>
        <translation>运营商与日志账比对</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>再次比对</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ui::AccountModel</name>
    <message>
        <source>In no record</source>
        <translation>不在任何记录中</translation>
    </message>
    <message>
        <source>Paid for, not used</source>
        <translation>已付费，未使用</translation>
    </message>
    <message>
        <source>Not at the carrier</source>
        <translation>运营商处没有</translation>
    </message>
    <message>
        <source>Failed at the carrier</source>
        <translation>运营商处失败</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>已在别处使用</translation>
    </message>
    <message>
        <source>Not reported as used</source>
        <translation>未报告为已使用</translation>
    </message>
    <message>
        <source>Another EID</source>
        <translation>EID 不同</translation>
    </message>
    <message>
        <source>Another ICCID</source>
        <translation>ICCID 不同</translation>
    </message>
    <message>
        <source>Several for one EID</source>
        <translation>一个 EID 有多个</translation>
    </message>
    <message>
        <source>Voided, still good</source>
        <translation>已作废，仍有效</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Reservation</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>What is so, and what to do</source>
        <translation>情况和处理办法</translation>
    </message>
</context>
<context>
    <name>ui::ArrangeBar</name>
    <message>
        <source>Move a tile with the arrow keys, or drag it to where its reader stands.</source>
        <translation>用方向键移动卡位块，或把它拖到读卡器所在的位置。</translation>
    </message>
    <message>
        <source>&amp;Name of slot %1</source>
        <translation>卡位 %1 的名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Muted</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>The tile stays quiet while nothing is at stake in this reader. Settings decide which readers are used.</source>
        <translation>这个读卡器里没有要紧的事时，卡位块保持安静。使用哪些读卡器由设置决定。</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>重置(&amp;E)</translation>
    </message>
    <message>
        <source>Everything back into the order of the readers; names are forgotten.</source>
        <translation>全部恢复为读卡器的顺序；名称会被清除。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Ends arranging (Ctrl+T).</source>
        <translation>结束排列 (Ctrl+T)。</translation>
    </message>
</context>
<context>
    <name>ui::BadgeBox</name>
    <message>
        <source>Looking for the badge…</source>
        <translation>正在查找工牌…</translation>
    </message>
    <message>
        <source>%1, your PIN, please.</source>
        <translation>%1，请输入您的 PIN。</translation>
    </message>
    <message>
        <source>Checking the PIN…</source>
        <translation>正在核对 PIN…</translation>
    </message>
    <message>
        <source>badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>ui::BatchProgress</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失败 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on hold</source>
        <translation>
            <numerusform>待处理 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>剩余 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>%1 units/h</source>
        <translation>%1 台/小时</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln done</source>
        <translation>
            <numerusform>已完成 %1 / %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>No batch is open</source>
        <translation>没有打开批次</translation>
    </message>
    <message>
        <source>Press F4 to import a manifest or to open a batch.</source>
        <translation>请按 F4 导入清单或打开批次。</translation>
    </message>
    <message>
        <source>Start  F12</source>
        <translation>开始  F12</translation>
    </message>
    <message>
        <source>Lets the batch run. (F12)</source>
        <translation>运行此批次。（F12）</translation>
    </message>
    <message>
        <source>Stop  F12</source>
        <translation>停止  F12</translation>
    </message>
    <message>
        <source>Starts nothing new; cards that are being written are finished first. (F12)</source>
        <translation>不再开始新的设备；正在写的卡会先写完。（F12）</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Cards that are being written are finished first.</source>
        <translation>正在写的卡会先写完。</translation>
    </message>
    <message>
        <source>First-pass yield %1</source>
        <translation>直通率 %1</translation>
    </message>
    <message>
        <source>Units of this batch that were done at the first try. More: F6</source>
        <translation>此批次中首次尝试就完成的设备。更多：F6</translation>
    </message>
    <message>
        <source>Units per hour over this shift</source>
        <translation>本班次的每小时设备数</translation>
    </message>
</context>
<context>
    <name>ui::BatchesPage</name>
    <message>
        <source>%1  (open)</source>
        <translation>%1  （已打开）</translation>
    </message>
    <message>
        <source>Stop the running batch first. (F12)</source>
        <translation>请先停止正在运行的批次。（F12）</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Import a manifest</source>
        <translation>导入清单</translation>
    </message>
    <message>
        <source>No batch yet. Import a manifest to make the first one.</source>
        <translation>还没有批次。导入清单即可建立第一个批次。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare with the carrier</source>
        <translation>与运营商比对</translation>
    </message>
    <message>
        <source>Lists every difference between the carrier's account and the journal. Changes nothing.</source>
        <translation>列出运营商账户与日志账之间的所有差异。不做任何更改。</translation>
    </message>
</context>
<context>
    <name>ui::BenchPage</name>
    <message>
        <source>The card in slot %1	F7</source>
        <translation>卡位 %1 中的卡	F7</translation>
    </message>
    <message>
        <source>Arrange and name the tiles as the readers stand on the bench (Ctrl+T)</source>
        <translation>按读卡器在工作台上的位置排列并命名卡位块 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Arrange the bench</source>
        <translation>排列工作台</translation>
    </message>
</context>
<context>
    <name>ui::CardFacts</name>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>basic</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中级</translation>
    </message>
    <message>
        <source>contactless</source>
        <translation>非接触</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The check digits are wrong: a test card, or a damaged one.</source>
        <translation>校验位错误：这是测试卡，或卡已损坏。</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>SGP.22 %1, firmware %2</source>
        <translation>SGP.22 %1，固件 %2</translation>
    </message>
    <message>
        <source>Free memory</source>
        <translation>剩余存储空间</translation>
    </message>
    <message>
        <source>Working memory</source>
        <translation>工作内存</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>默认服务器</translation>
    </message>
    <message>
        <source>Discovery server</source>
        <translation>发现服务器</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
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
        <translation>平台</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Rules not allowed</source>
        <translation>不允许的规则</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation>认证</translation>
    </message>
    <message>
        <source>Trusts issuers</source>
        <translation>信任的颁发者</translation>
    </message>
</context>
<context>
    <name>ui::CardNotificationsModel</name>
    <message>
        <source>installed</source>
        <translation>已安装</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Its server</source>
        <translation>所属服务器</translation>
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
        <translation>配置文件名称</translation>
    </message>
    <message>
        <source>The name that the card keeps for this profile; empty takes it away:</source>
        <translation>卡为此配置文件保存的名称；留空表示去掉：</translation>
    </message>
    <message>
        <source>Default server</source>
        <translation>默认服务器</translation>
    </message>
    <message>
        <source>The SM-DP+ address that the device asks at its first start; empty clears it:</source>
        <translation>终端首次启动时询问的 SM-DP+ 地址；留空表示清除：</translation>
    </message>
    <message>
        <source>Delete the profile?</source>
        <translation>要删除配置文件吗？</translation>
    </message>
    <message>
        <source>%1 %2, ICCID %3, is deleted for good. It cannot be downloaded again unless the operator releases it.</source>
        <translation>%1 %2（ICCID %3）将被永久删除。除非运营商重新放行，否则无法再次下载。</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>删除配置文件</translation>
    </message>
    <message>
        <source>Drop the notification?</source>
        <translation>要丢弃通知吗？</translation>
    </message>
    <message>
        <source>Notification %1 goes from the card without being sent. %2 never learns what happened.</source>
        <translation>通知 %1 将从卡上移除，不会发送。%2 永远不会知道发生了什么。</translation>
    </message>
    <message>
        <source>Drop it unsent</source>
        <translation>不发送，直接丢弃</translation>
    </message>
    <message>
        <source>Clear the card?</source>
        <translation>要清空卡吗？</translation>
    </message>
    <message>
        <source>All operational profiles on this card are deleted for good, and its default server address is reset. This cannot be undone.

To confirm, type the last 8 digits of the EID %1.</source>
        <translation>这张卡上的所有正式配置文件都会被永久删除，默认服务器地址也会重置。此操作无法撤销。

如要确认，请输入 EID %1 的最后 8 位数字。</translation>
    </message>
    <message>
        <source>Clear the card</source>
        <translation>清空卡</translation>
    </message>
    <message>
        <source>No card reader yet. Plug one in.</source>
        <translation>还没有读卡器。请接上一个。</translation>
    </message>
    <message>
        <source>There is no card in this reader. Put one in.</source>
        <translation>此读卡器中没有卡。请插入一张。</translation>
    </message>
    <message>
        <source>Read the card to see what is on it.</source>
        <translation>请读卡，查看卡上的内容。</translation>
    </message>
    <message>
        <source>Card in</source>
        <translation>卡所在的读卡器</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Read the card</source>
        <translation>读卡</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Default server…</source>
        <translation>默认服务器…</translation>
    </message>
    <message>
        <source>Writes the SM-DP+ address that the device asks at its first start.</source>
        <translation>写入终端首次启动时询问的 SM-DP+ 地址。</translation>
    </message>
    <message>
        <source>Clear the card…</source>
        <translation>清空卡…</translation>
    </message>
    <message>
        <source>Deletes all operational profiles. You must confirm it by typing.</source>
        <translation>删除所有正式配置文件。必须输入数字确认。</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Enables the chosen profile; the one that is enabled now is disabled.</source>
        <translation>启用所选的配置文件；当前启用的那个会停用。</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>名称…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Only a disabled profile can be deleted.</source>
        <translation>只有已停用的配置文件才能删除。</translation>
    </message>
    <message>
        <source>Notifications that their servers do not know yet</source>
        <translation>服务器还不知道的通知</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>全部发送</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>丢弃…</translation>
    </message>
    <message>
        <source>Takes the chosen one off the card without sending it.</source>
        <translation>把所选的通知从卡上移除，不发送。</translation>
    </message>
</context>
<context>
    <name>ui::CardProfilesModel</name>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>bootstrap</source>
        <translation>引导</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>stays enabled, stays on the card</source>
        <translation>保持启用，保留在卡上</translation>
    </message>
    <message>
        <source>stays enabled</source>
        <translation>保持启用</translation>
    </message>
    <message>
        <source>stays on the card</source>
        <translation>保留在卡上</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>服务商</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>卡上名称</translation>
    </message>
    <message>
        <source>ICCID</source>
        <translation>ICCID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>ui::CertificateDialog</name>
    <message>
        <source>Trust these issuers?</source>
        <translation>信任这些颁发者吗？</translation>
    </message>
    <message>
        <source>Not a known GSMA issuer.</source>
        <translation>不是已知的 GSMA 颁发者。</translation>
    </message>
    <message>
        <source>Known as %1.</source>
        <translation>已知为 %1。</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>密钥：%1</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>有效期至：%1</translation>
    </message>
    <message>
        <source>Trust them</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::CheckModel</name>
    <message>
        <source>good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>look</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该怎么做</translation>
    </message>
</context>
<context>
    <name>ui::ColumnTable</name>
    <message>
        <source>serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>EID of the card</source>
        <translation>卡的 EID</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>how it is reserved</source>
        <translation>预订方式</translation>
    </message>
    <message>
        <source>how it is delivered</source>
        <translation>交付方式</translation>
    </message>
    <message>
        <source>fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>activation code</source>
        <translation>激活码</translation>
    </message>
    <message>
        <source>confirmation code</source>
        <translation>确认码</translation>
    </message>
    <message>
        <source>text on the label</source>
        <translation>标签上的文字</translation>
    </message>
    <message>
        <source>keep it, and export it again</source>
        <translation>保留，并随导出带上</translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>What the column %1 is used for</source>
        <translation>列 %1 的用途</translation>
    </message>
    <message>
        <source>changed by hand</source>
        <translation>手动更改</translation>
    </message>
    <message>
        <source>the name is not known</source>
        <translation>名称未知</translation>
    </message>
    <message>
        <source>known by its name</source>
        <translation>按名称识别</translation>
    </message>
    <message>
        <source>Say what each column is used for. What was used once is proposed again for the same columns.</source>
        <translation>请说明每一列的用途。用过一次后，遇到同样的列会再次建议相同的用途。</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>文件中的列</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::DoctorPage</name>
    <message>
        <source>Last looked at %1</source>
        <translation>上次检查：%1</translation>
    </message>
    <message>
        <source>Every part is being looked at. Work can go on.</source>
        <translation>正在逐项检查。工作可以继续。</translation>
    </message>
    <message>
        <source>Nothing was looked at yet. The doctor changes nothing and costs nothing.</source>
        <translation>还没有检查过。诊断不改动任何内容，也不产生费用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) do not work. See what to do.</source>
        <translation>
            <numerusform>有 %Ln 项不正常。请看该怎么做。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The station works; look at %Ln remark(s).</source>
        <translation>
            <numerusform>工作站正常；有 %Ln 项提示，请查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>All parts are well.</source>
        <translation>各项均正常。</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Looks at every part once more (Alt+A)</source>
        <translation>重新逐项检查（Alt+A）</translation>
    </message>
    <message>
        <source>Parts of the station</source>
        <translation>工作站的检查项目</translation>
    </message>
    <message>
        <source>The doctor is looking</source>
        <translation>诊断正在检查</translation>
    </message>
</context>
<context>
    <name>ui::FaultModel</name>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>header</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong, and what to do</source>
        <translation>哪里有错，该怎么做</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>原来的内容</translation>
    </message>
</context>
<context>
    <name>ui::HeaderBar</name>
    <message>
        <source>No batch</source>
        <translation>没有批次</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无操作员</translation>
    </message>
    <message>
        <source>Who works here; recorded with everything that is done.</source>
        <translation>谁在这里工作；会与所做的一切一起记录下来。</translation>
    </message>
    <message>
        <source>F2 Bench</source>
        <translation>F2 工作台</translation>
    </message>
    <message>
        <source>F3 Units</source>
        <translation>F3 设备</translation>
    </message>
    <message>
        <source>F4 Batches</source>
        <translation>F4 批次</translation>
    </message>
    <message>
        <source>F5 Label</source>
        <translation>F5 标签</translation>
    </message>
    <message>
        <source>F7 Cards</source>
        <translation>F7 卡</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 帮助</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Scan your badge, or press Ctrl+L and type it.</source>
        <translation>请扫描您的工牌，或按 Ctrl+L 键入。</translation>
    </message>
    <message>
        <source>%1 is signed in as %2. Ctrl+L changes that.</source>
        <translation>%1 已登录，身份是%2。按 Ctrl+L 更换。</translation>
    </message>
    <message>
        <source>Sound: off</source>
        <translation>声音：关</translation>
    </message>
    <message>
        <source>Sound: soft</source>
        <translation>声音：小</translation>
    </message>
    <message>
        <source>Sound: medium</source>
        <translation>声音：中</translation>
    </message>
    <message>
        <source>Sound: loud</source>
        <translation>声音：大</translation>
    </message>
    <message>
        <source>%1. Another press changes it (Ctrl+M).</source>
        <translation>%1。再按一次可更改 (Ctrl+M)。</translation>
    </message>
    <message>
        <source>Doctor: something does not work</source>
        <translation>诊断：有故障</translation>
    </message>
    <message>
        <source>F6 Records</source>
        <translation>F6 记录</translation>
    </message>
    <message>
        <source>F8 Settings</source>
        <translation>F8 设置</translation>
    </message>
    <message>
        <source>F9 Doctor</source>
        <translation>F9 诊断</translation>
    </message>
</context>
<context>
    <name>ui::ImportCost</name>
    <message>
        <source>without a fleet %1</source>
        <translation>无 Fleet %1 个</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fleet, count</comment>
        <translation>%1 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more fleet(s)</source>
        <translation>
            <numerusform>另有 %Ln 个 Fleet</numerusform>
        </translation>
    </message>
    <message>
        <source>By fleet: %1.</source>
        <translation>按 Fleet：%1。</translation>
    </message>
    <message>
        <source>The limit of one batch is %1.</source>
        <translation>每个批次的上限是 %1。</translation>
    </message>
    <message numerus="yes">
        <source>⚠ One batch may reserve %1: %Ln unit(s) would wait until an engineer raises the limit.</source>
        <translation>
            <numerusform>⚠ 每个批次最多预订 %1 个：会有 %Ln 台设备等待，直到工程师提高上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ The limit of a day is %1. What was reserved today could not be read.</source>
        <translation>⚠ 每天的上限是 %1。无法读取今天的预订数。</translation>
    </message>
    <message>
        <source>Today %1 of %2 are used.</source>
        <translation>今天已用 %1 个，上限 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) would wait for another day.</source>
        <translation>
            <numerusform>会有 %Ln 台设备等到另一天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When it runs, this batch reserves %Ln profile(s) at the carrier. Importing costs nothing.</source>
        <translation>
            <numerusform>此批次运行时会向运营商预订 %Ln 个配置文件。导入不产生费用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportPanel</name>
    <message>
        <source>Choose a manifest</source>
        <translation>选择清单</translation>
    </message>
    <message>
        <source>Manifests (*.csv *.txt);;All files (*)</source>
        <translation>清单 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a manifest (Ctrl+O) or drop its file here.</source>
        <translation>请选择清单（Ctrl+O），或把文件拖到这里。</translation>
    </message>
    <message>
        <source>The file is being checked…</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>The batch is being stored…</source>
        <translation>正在保存批次…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fault(s). Nothing can be imported until the file is right.</source>
        <translation>
            <numerusform>%Ln 处错误。改正文件之前无法导入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s), no faults.</source>
        <translation>
            <numerusform>%Ln 台设备，没有错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s).</source>
        <translation>
            <numerusform>%Ln 个警告。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a batch of this name already. Choose another name.</source>
        <translation>已有这个名称的批次。请另取一个名称。</translation>
    </message>
    <message>
        <source>This batch reserves no profile at the carrier.</source>
        <translation>此批次不向运营商预订配置文件。</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>没有选择文件</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>&amp;Recipe</source>
        <translation>配方(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Name of the batch</source>
        <translation>批次名称(&amp;N)</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>保存被拒绝的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejects.csv</source>
        <translation>%1-rejects.csv</translation>
    </message>
    <message>
        <source>Stopped. Nothing was stored.</source>
        <translation>已停止。没有保存任何内容。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The file is being read to be stored…</source>
        <translation>正在读取文件并保存…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Enter goes to the cell.</source>
        <translation>按 Enter 跳到该单元格。</translation>
    </message>
    <message>
        <source>How far the file is read</source>
        <translation>文件读取进度</translation>
    </message>
    <message>
        <source>Save rejects…</source>
        <translation>保存被拒绝的行…</translation>
    </message>
    <message>
        <source>Writes the faulty rows with their reasons as a CSV file.</source>
        <translation>把有错误的行及其原因写入 CSV 文件。</translation>
    </message>
    <message>
        <source>R&amp;ows</source>
        <translation>行(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>The manifest</source>
        <translation>清单</translation>
    </message>
</context>
<context>
    <name>ui::LabelActs</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Prints a label that the line has not printed.</source>
        <translation>打印产线还没有打印过的标签。</translation>
    </message>
    <message>
        <source>Print again…</source>
        <translation>补打…</translation>
    </message>
    <message>
        <source>The same code once more, marked as a reprint.</source>
        <translation>再打印一次相同的激活码，并标明是补打。</translation>
    </message>
    <message>
        <source>Void the code…</source>
        <translation>作废激活码…</translation>
    </message>
    <message>
        <source>Takes the code out of use for ever.</source>
        <translation>让该激活码永远不能再使用。</translation>
    </message>
    <message>
        <source>T&amp;est the scanner:</source>
        <translation>测试扫码枪(&amp;E)：</translation>
    </message>
    <message>
        <source>scan the test label here</source>
        <translation>在这里扫描测试标签</translation>
    </message>
</context>
<context>
    <name>ui::LabelPage</name>
    <message>
        <source>The label is being drawn…</source>
        <translation>正在绘制标签…</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Print test label</source>
        <translation>打印测试标签(&amp;P)</translation>
    </message>
    <message>
        <source>Prints a label with a test text. It belongs to no unit and opens nothing.</source>
        <translation>打印一张带测试文字的标签。它不属于任何设备，也不能激活任何东西。</translation>
    </message>
    <message>
        <source>Choose a unit on the bench (F2) or in the list (F3): its label appears here.</source>
        <translation>请在工作台（F2）或列表（F3）中选择设备：它的标签会显示在这里。</translation>
    </message>
    <message>
        <source>This unit has no label yet.</source>
        <translation>这台设备还没有标签。</translation>
    </message>
    <message>
        <source>Label of %1</source>
        <translation>%1 的标签</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>A preview only: labels are printed on %1. To print on this one, set template=%2 under [labels] in the settings.</source>
        <translation>这只是预览：实际会打印在 %1 上。如果要打印在当前显示的这种标签上，请在设置的 [labels] 中填写 template=%2。</translation>
    </message>
    <message numerus="yes">
        <source>Shown %n time(s) as large as its dots.</source>
        <translation>
            <numerusform>按打印点放大 %n 倍显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown dot for dot.</source>
        <translation>按打印点原样显示。</translation>
    </message>
    <message>
        <source>Shown smaller than its real dots.</source>
        <translation>显示得比实际打印点小。</translation>
    </message>
    <message>
        <source>&amp;Command cards…</source>
        <translation>指令卡(&amp;C)…</translation>
    </message>
    <message>
        <source>A page of cards that are scanned instead of keys: START, STOP, the slots.</source>
        <translation>一页代替按键的扫描卡：START、STOP 和各卡位。</translation>
    </message>
    <message>
        <source>The command cards are in %1. Print them at full size.</source>
        <translation>指令卡在 %1 中。请按原尺寸打印。</translation>
    </message>
</context>
<context>
    <name>ui::LabelView</name>
    <message>
        <source>Picture of the label</source>
        <translation>标签图像</translation>
    </message>
</context>
<context>
    <name>ui::LanguageMenu</name>
    <message>
        <source>F10 Language</source>
        <translation>F10 语言</translation>
    </message>
    <message>
        <source>The language of the window and the size of its texts. (F10)</source>
        <translation>窗口的语言和文字大小。(F10)</translation>
    </message>
    <message>
        <source>Language and text size</source>
        <translation>语言和文字大小</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text %1 %</source>
        <translation>文字 %1 %</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Your name or badge number:</source>
        <translation>您的姓名或工号：</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Close the station?</source>
        <translation>要关闭工作站程序吗？</translation>
    </message>
    <message>
        <source>The batch is running. Cards that are being written are finished first, then the window closes.</source>
        <translation>批次正在运行。正在写的卡会先写完，然后窗口关闭。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
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
        <translation>F2 工作台，F3 设备，F4 批次与导入，F5 标签，F6 记录，F7 卡，F8 设置，F9 诊断，F12 开始和停止，Esc 返回工作台。
无法在浏览器中打开手册。</translation>
    </message>
    <message>
        <source>Nobody is set up here yet, so everybody may do everything. An engineer can change that in the settings, under People.</source>
        <translation>这里还没有设置人员，所以所有人都可以做所有操作。工程师可以在“设置”的“人员”中更改。</translation>
    </message>
</context>
<context>
    <name>ui::NoticeBar</name>
    <message>
        <source>Put this message away</source>
        <translation>收起此消息</translation>
    </message>
</context>
<context>
    <name>ui::PeopleDesk</name>
    <message>
        <source>This is not the PIN of %1.</source>
        <translation>这不是 %1 的 PIN。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
</context>
<context>
    <name>ui::PeoplePanel</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nobody is set up: everybody may do everything. Begin with an engineer.</source>
        <translation>没有设置人员：所有人都可以做所有操作。请先添加一位工程师。</translation>
    </message>
    <message>
        <source>The code on the badge of %1 must hold: %2</source>
        <translation>%1 的工牌条码内容必须是：%2</translation>
    </message>
    <message>
        <source>Choose somebody to see what that badge's code must hold.</source>
        <translation>请选择一个人，查看其工牌的条码内容。</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1 can no longer sign in here. Records keep the name.</source>
        <translation>%1 将不能再在这里登录。记录中会保留此姓名。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Operators work at the bench; engineers may do everything. A badge says who somebody is, a PIN proves it.</source>
        <translation>操作员在工作台作业；工程师可以做所有操作。工牌表明是谁，PIN 证明身份。</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>工牌</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Change the &amp;PIN…</source>
        <translation>更改 PIN(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>ui::PersonDialog</name>
    <message>
        <source>&amp;With a PIN</source>
        <translation>使用 PIN(&amp;W)</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>&amp;Badge:</source>
        <translation>工牌(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>角色(&amp;R)：</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Change the PIN of %1</source>
        <translation>更改 %1 的 PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;PIN:</source>
        <translation>PIN(&amp;P)：</translation>
    </message>
    <message>
        <source>PIN a&amp;gain:</source>
        <translation>再次输入 PIN(&amp;G)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Scan or type the badge.</source>
        <translation>请扫描或键入工牌。</translation>
    </message>
    <message>
        <source>Give the name that records shall show.</source>
        <translation>请填写记录中要显示的姓名。</translation>
    </message>
    <message>
        <source>Type the same PIN again.</source>
        <translation>请再次键入同一个 PIN。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>ui::PreviewModel</name>
    <message>
        <source>%1, faulty: %2</source>
        <translation>%1，错误：%2</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>EID</source>
        <translation>EID</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>激活码</translation>
    </message>
</context>
<context>
    <name>ui::PreviewTable</name>
    <message>
        <source>The rows with faults, as they stand in the file:</source>
        <translation>有错误的行（按文件中的原样）：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unit(s) %1, %2</source>
        <comment>how it is reserved, how it is delivered</comment>
        <translation>
            <numerusform>%Ln 台设备（%1，%2）</numerusform>
        </translation>
    </message>
    <message>
        <source>As the station understood it: %1</source>
        <translation>工作站的理解：%1</translation>
    </message>
    <message>
        <source>The rows of the manifest</source>
        <translation>清单的各行</translation>
    </message>
</context>
<context>
    <name>ui::ReasonDialog</name>
    <message>
        <source>Void the code of %1</source>
        <translation>作废 %1 的激活码</translation>
    </message>
    <message>
        <source>This cannot be undone. The code is never printed or shown again, and the unit is held for good. Its profile stays paid for until the carrier takes it back. To go on with the product, import it again as a new unit.</source>
        <translation>此操作无法撤销。该激活码不会再打印或显示，设备将一直处于待处理状态。在运营商收回之前，它的配置文件仍然算已付费。要继续处理该产品，请把它作为新设备重新导入。</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>Void the code</source>
        <translation>作废激活码</translation>
    </message>
    <message>
        <source>Hand %1 to an engineer</source>
        <translation>把 %1 交给工程师</translation>
    </message>
    <message>
        <source>The unit stands as it is, with what is reserved for it, until an engineer lets it go on. Set the product aside.</source>
        <translation>这台设备及为它预订的内容保持不变，直到工程师让它继续。请把产品放到一边。</translation>
    </message>
    <message>
        <source>&amp;What should the engineer know?</source>
        <translation>工程师需要知道什么(&amp;W)？</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>交给工程师</translation>
    </message>
</context>
<context>
    <name>ui::ReasonPlot</name>
    <message>
        <source>Reasons of failures, the most frequent first</source>
        <translation>失败原因，最常见的在前</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln times, together %2</source>
        <translation>
            <numerusform>%1：%Ln 次，累计 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>没有失败</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>没有失败。</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>其他原因</translation>
    </message>
</context>
<context>
    <name>ui::RecordsPage</name>
    <message>
        <source>All batches</source>
        <translation>所有批次</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存数据</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>No unit was finished in this shift. Look at an earlier one with ◀, or choose Everything.</source>
        <translation>本班次没有完成的设备。请用 ◀ 查看之前的班次，或选择“全部”。</translation>
    </message>
    <message>
        <source>No unit was finished yet. The figures come with the first one.</source>
        <translation>还没有完成的设备。完成第一台后会显示数据。</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>直通率</translation>
    </message>
    <message>
        <source>%1 of %2 at once</source>
        <translation>%2 台中有 %1 台一次完成</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>每小时设备数</translation>
    </message>
    <message>
        <source>last hour; overall %1</source>
        <translation>最近一小时；总体 %1</translation>
    </message>
    <message>
        <source>overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>final yield %1</source>
        <translation>最终良率 %1</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 tried again</source>
        <translation>重试了 %1 台</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>%1 done in another try</source>
        <translation>再次尝试后完成 %1 台</translation>
    </message>
    <message>
        <source>Time for a unit</source>
        <translation>每台用时</translation>
    </message>
    <message>
        <source>95 of 100 within %1</source>
        <translation>100 台中有 95 台在 %1 内</translation>
    </message>
    <message>
        <source>%1   ▼ weaker than the others</source>
        <translation>%1   ▼ 低于其他</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>完成数</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>一次完成</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>操作员</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Whose figures are shown.</source>
        <translation>选择显示哪个批次的数据。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Shift before</source>
        <translation>上一班次</translation>
    </message>
    <message>
        <source>The shift before. (Alt+Left)</source>
        <translation>上一班次。（Alt+Left）</translation>
    </message>
    <message>
        <source>Next shift</source>
        <translation>下一班次</translation>
    </message>
    <message>
        <source>The next shift. (Alt+Right)</source>
        <translation>下一班次。（Alt+Right）</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>另存为 CSV…</translation>
    </message>
    <message>
        <source>Writes all these figures to a file.</source>
        <translation>把这些数据全部写入文件。</translation>
    </message>
    <message>
        <source>Why units failed or were held</source>
        <translation>设备失败或待处理的原因</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>卡位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>ui::ReleaseDialog</name>
    <message>
        <source>Release the line</source>
        <translation>放行产线</translation>
    </message>
    <message>
        <source>&amp;What was wrong, and what was done:</source>
        <translation>出了什么问题，做了什么处理(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>第二人(&amp;S)：</translation>
    </message>
    <message>
        <source>Second person, if any:</source>
        <translation>第二人（如有）：</translation>
    </message>
</context>
<context>
    <name>ui::ReprintDialog</name>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Print the label of %1 again</source>
        <translation>补打 %1 的标签</translation>
    </message>
    <message>
        <source>The same code is printed once more, marked REPRINT %1. Destroy the old label: whoever has it owns the profile.</source>
        <translation>将再打印一次相同的激活码，并标上 REPRINT %1。请销毁旧标签：谁有旧标签，谁就能使用该配置文件。</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>原因(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;In your words:</source>
        <translation>请说明(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Second person:</source>
        <translation>第二人(&amp;S)：</translation>
    </message>
    <message>
        <source>This reprint takes two: scan the other person's badge.</source>
        <translation>此次补打需要两个人：请扫描另一个人的工牌。</translation>
    </message>
    <message>
        <source>Not needed for this reprint.</source>
        <translation>此次补打不需要。</translation>
    </message>
</context>
<context>
    <name>ui::ScanBar</name>
    <message>
        <source>Nothing was scanned yet.</source>
        <translation>还没有扫描过。</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>上次扫描</translation>
    </message>
    <message>
        <source>Last scan: %1</source>
        <translation>上次扫描：%1</translation>
    </message>
    <message>
        <source>&amp;Scan</source>
        <translation>扫描(&amp;S)</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描记录</translation>
    </message>
    <message>
        <source>The last scans</source>
        <translation>最近的扫描</translation>
    </message>
    <message>
        <source>The last scans (Ctrl+H)</source>
        <translation>最近的扫描（Ctrl+H）</translation>
    </message>
</context>
<context>
    <name>ui::ScanBox</name>
    <message>
        <source>Scan or type a serial, an EID or a label</source>
        <translation>扫描或输入序列号、EID 或标签</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
</context>
<context>
    <name>ui::ScanHistory</name>
    <message>
        <source>The last scans</source>
        <translation>最近的扫描</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>扫描内容</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>ui::ScanRouter</name>
    <message>
        <source>Nothing was read. Scan again.</source>
        <translation>什么也没读到。请重新扫描。</translation>
    </message>
    <message>
        <source>That is too long for anything on this bench.</source>
        <translation>内容太长，不是这个工作台的东西。</translation>
    </message>
    <message>
        <source>That was misread. Scan again.</source>
        <translation>读错了。请重新扫描。</translation>
    </message>
    <message>
        <source>That looks like an EID, but its check digits are wrong. Scan again.</source>
        <translation>看起来像 EID，但校验位错误。请重新扫描。</translation>
    </message>
    <message numerus="yes">
        <source>That looks like an EID, but it has %n digits instead of 32. Scan again.</source>
        <translation>
            <numerusform>看起来像 EID，但它有 %n 位数字，而不是 32 位。请重新扫描。</numerusform>
        </translation>
    </message>
    <message>
        <source>That looks like an EID, but there are letters in it. Scan again.</source>
        <translation>看起来像 EID，但其中有字母。请重新扫描。</translation>
    </message>
    <message>
        <source>That looks like a label, but a part of it is missing or wrong. Scan again.</source>
        <translation>看起来像标签，但有一部分缺失或错误。请重新扫描。</translation>
    </message>
    <message>
        <source>That looks like a label, typed for another keyboard. Scan the test label (F5).</source>
        <translation>看起来像标签，但扫码枪用的是另一种键盘布局。请扫描测试标签（F5）。</translation>
    </message>
    <message>
        <source>This station knows no such command card.</source>
        <translation>这个工作站没有这张指令卡。</translation>
    </message>
    <message>
        <source>That badge says no name. Scan again.</source>
        <translation>此工牌没有内容。请重新扫描。</translation>
    </message>
    <message>
        <source>Slot cards are numbered from 1 to 99.</source>
        <translation>卡位指令卡的编号是 1 到 99。</translation>
    </message>
    <message>
        <source>No batch is open. Press F4 first.</source>
        <translation>没有打开批次。请先按 F4。</translation>
    </message>
    <message>
        <source>That is no unit of this batch.</source>
        <translation>这不是此批次的设备。</translation>
    </message>
    <message>
        <source>Now scan its label.</source>
        <translation>现在请扫描它的标签。</translation>
    </message>
    <message>
        <source>Several slots wait for a serial. Scan the slot's card first, then the serial.</source>
        <translation>有几个卡位在等待序列号。请先扫描卡位指令卡，再扫描序列号。</translation>
    </message>
    <message>
        <source>Slot %1 now belongs to %2.</source>
        <translation>卡位 %1 现在属于 %2。</translation>
    </message>
    <message>
        <source>Is the scanner set to this keyboard? F5 tests it.</source>
        <translation>扫码枪是否设为这种键盘布局？可用 F5 测试。</translation>
    </message>
    <message>
        <source>That is an EID. I want the serial.</source>
        <translation>这是 EID。需要的是序列号。</translation>
    </message>
    <message>
        <source>No unit of this batch has this EID.</source>
        <translation>此批次中没有设备使用此 EID。</translation>
    </message>
    <message>
        <source>That looks like an ICCID, but its check digit is wrong. Scan again.</source>
        <translation>看起来像 ICCID，但校验位错误。请重新扫描。</translation>
    </message>
    <message>
        <source>That is an ICCID. I want the serial.</source>
        <translation>这是 ICCID。需要的是序列号。</translation>
    </message>
    <message>
        <source>No unit of this batch has this ICCID.</source>
        <translation>此批次中没有设备使用此 ICCID。</translation>
    </message>
    <message>
        <source>This seems to be %1's label. Scan the serial on the product first, then the label.</source>
        <translation>这好像是 %1 的标签。请先扫描产品上的序列号，再扫描标签。</translation>
    </message>
    <message>
        <source>This seems to be %1's label, which waits for no scan.</source>
        <translation>这好像是 %1 的标签，但它没有在等待扫描。</translation>
    </message>
    <message>
        <source>No unit waits for its label to be scanned.</source>
        <translation>没有设备在等待扫描标签。</translation>
    </message>
    <message>
        <source>Several units wait for their labels. Scan the serial first, then the label.</source>
        <translation>有几台设备在等待扫描标签。请先扫描序列号，再扫描标签。</translation>
    </message>
    <message>
        <source>Badge read.</source>
        <translation>工牌已读取。</translation>
    </message>
    <message>
        <source>Close the open dialog first: Esc.</source>
        <translation>请先关闭打开的对话框：Esc。</translation>
    </message>
    <message>
        <source>The batch runs already.</source>
        <translation>批次已在运行。</translation>
    </message>
    <message>
        <source>The batch is coming to rest. Start it when it stands.</source>
        <translation>批次正在停下。停好后再开始。</translation>
    </message>
    <message>
        <source>Nothing is left to do in this batch.</source>
        <translation>此批次没有要做的了。</translation>
    </message>
    <message>
        <source>The batch does not run.</source>
        <translation>批次没有运行。</translation>
    </message>
    <message>
        <source>Scan the unit's serial or its slot's card first.</source>
        <translation>请先扫描设备的序列号或它的卡位指令卡。</translation>
    </message>
    <message>
        <source>%1 needs no retry.</source>
        <translation>%1 不需要重试。</translation>
    </message>
    <message>
        <source>%1 has no label that can be printed again.</source>
        <translation>%1 没有可补打的标签。</translation>
    </message>
    <message>
        <source>This bench has no slot %1.</source>
        <translation>这个工作台没有卡位 %1。</translation>
    </message>
    <message>
        <source>Slot %1 is chosen.</source>
        <translation>已选择卡位 %1。</translation>
    </message>
    <message>
        <source>Test of the scanner</source>
        <translation>扫码枪测试</translation>
    </message>
</context>
<context>
    <name>ui::SecondPersonDialog</name>
    <message>
        <source>A second person must agree</source>
        <translation>必须由第二人同意</translation>
    </message>
    <message>
        <source>Scan the second person's badge.</source>
        <translation>请扫描第二人的工牌。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::SecretDialog</name>
    <message>
        <source>Put into the keyring</source>
        <translation>放入密钥环</translation>
    </message>
    <message>
        <source>Keep in a file</source>
        <translation>保存到文件</translation>
    </message>
    <message>
        <source>It goes straight to the keyring and is never shown again. An older one is replaced at once.</source>
        <translation>机密直接存入密钥环，不会再显示。原有的机密会立即被替换。</translation>
    </message>
    <message>
        <source>A file of its own that only this user may read (mode 0600). It is not encrypted.</source>
        <translation>单独的文件，只有当前用户可以读取（模式 0600）。文件不加密。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The keyring is asked. It may want to be unlocked.</source>
        <translation>正在询问密钥环。它可能要求解锁。</translation>
    </message>
    <message>
        <source>It can be kept in a file that only this user may read (mode 0600), not encrypted.</source>
        <translation>可以保存在只有当前用户能读取的文件中（模式 0600），不加密。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsPage</name>
    <message>
        <source>Recipe %1</source>
        <translation>配方 %1</translation>
    </message>
    <message>
        <source>Remove recipe</source>
        <translation>移除配方</translation>
    </message>
    <message>
        <source>The settings are being read…</source>
        <translation>正在读取设置…</translation>
    </message>
    <message>
        <source>No setting speaks of that.</source>
        <translation>没有与此相关的设置。</translation>
    </message>
    <message>
        <source>It is being tested…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>Save %Ln change(s)</source>
        <translation>
            <numerusform>保存 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Changes are written to %1</source>
        <translation>更改会写入 %1</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1：已更改</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Saved, the recipe is gone from the file that is written.</source>
        <translation>已保存，所写文件中已不再有此配方。</translation>
    </message>
    <message>
        <source>The secret is in the keyring.</source>
        <translation>机密已存入密钥环。</translation>
    </message>
    <message>
        <source>The secret is in a file that only this user may read.</source>
        <translation>机密已存入只有当前用户能读取的文件。</translation>
    </message>
    <message>
        <source>New recipe</source>
        <translation>新建配方</translation>
    </message>
    <message>
        <source>Its name: letters, digits, - and _</source>
        <translation>名称：字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>A recipe cannot be called "%1", or there is one already.</source>
        <translation>配方不能叫“%1”，或已有同名配方。</translation>
    </message>
    <message>
        <source>A PEM file with an issuer's root</source>
        <translation>含有颁发者根证书的 PEM 文件</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>要保存更改吗？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) are changed and not saved.</source>
        <translation>
            <numerusform>有 %Ln 项设置已更改但未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>撤销更改</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>搜索所有设置</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Printer and labels</source>
        <translation>打印机和标签</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>工作站</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Tries what this page sets, saved or not. It changes nothing and costs nothing.</source>
        <translation>试用本页的设置，无论是否已保存。不改动任何内容，也不产生费用。</translation>
    </message>
    <message>
        <source>&amp;Print test label</source>
        <translation>打印测试标签(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import issuer…</source>
        <translation>导入颁发者(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;New recipe…</source>
        <translation>新建配方(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>撤销更改(&amp;U)</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message numerus="yes">
        <source>A second person agrees to %Ln changed setting(s).</source>
        <translation>
            <numerusform>第二个人同意更改的 %Ln 项设置。</numerusform>
        </translation>
    </message>
    <message>
        <source>A second person agrees that what these roots sign is trusted.</source>
        <translation>第二个人同意信任这些根证书所签署的内容。</translation>
    </message>
</context>
<context>
    <name>ui::SettingsRow</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>From the system's file.</source>
        <translation>来自系统的文件。</translation>
    </message>
    <message>
        <source>From your file.</source>
        <translation>来自您的文件。</translation>
    </message>
    <message>
        <source>From the file given at the start.</source>
        <translation>来自启动时指定的文件。</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 到 %2。</translation>
    </message>
    <message>
        <source>keyring:NAME, file:PATH or env:NAME</source>
        <translation>keyring:NAME、file:PATH 或 env:NAME</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>新机密…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>恢复为：%1</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>恢复为已保存的值</translation>
    </message>
</context>
<context>
    <name>ui::ShiftPlot</name>
    <message>
        <source>Units per hour and first-pass yield over the time</source>
        <translation>各时段的每小时设备数和直通率</translation>
    </message>
    <message>
        <source>%1: %2 units per hour, first-pass yield %3</source>
        <translation>%1：每小时 %2 台设备，直通率 %3</translation>
    </message>
    <message>
        <source>Units per hour</source>
        <translation>每小时设备数</translation>
    </message>
    <message>
        <source>First-pass yield</source>
        <translation>直通率</translation>
    </message>
</context>
<context>
    <name>ui::SignIn</name>
    <message>
        <source>This is the badge of %1, who is signed in.</source>
        <translation>这是 %1 的工牌，此人已登录。</translation>
    </message>
    <message>
        <source>It takes somebody else's badge.</source>
        <translation>需要另一个人的工牌。</translation>
    </message>
</context>
<context>
    <name>ui::SignInBar</name>
    <message>
        <source>%1 is signed in. Scan another badge to change, or sign out.</source>
        <translation>%1 已登录。扫描另一个工牌可更换人员，也可以退出登录。</translation>
    </message>
    <message numerus="yes">
        <source>Signed out after %n minutes without work. What runs goes on. Scan your badge to work here.</source>
        <translation>
            <numerusform>%n 分钟没有操作，已退出登录。正在运行的会继续。要在这里作业，请扫描您的工牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your badge was taken off the list. An engineer can add it again.</source>
        <translation>您的工牌已从名单中移除。工程师可以重新添加。</translation>
    </message>
    <message>
        <source>Nobody is signed in. What runs goes on. Scan your badge to work here.</source>
        <translation>没有人登录。正在运行的会继续。要在这里作业，请扫描您的工牌。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::SlotGrid</name>
    <message>
        <source>No card reader yet.
Plug one in: it appears here by itself.</source>
        <translation>还没有读卡器。
请接上一个：它会自动显示在这里。</translation>
    </message>
</context>
<context>
    <name>ui::SlotTile</name>
    <message>
        <source>Slot %1</source>
        <translation>卡位 %1</translation>
    </message>
    <message>
        <source>Serial %1</source>
        <translation>序列号 %1</translation>
    </message>
    <message>
        <source>Slot %1, %2</source>
        <translation>卡位 %1，%2</translation>
    </message>
</context>
<context>
    <name>ui::StopBar</name>
    <message>
        <source>A second person agrees that the line goes on.</source>
        <translation>由第二人同意产线继续运行。</translation>
    </message>
    <message>
        <source>Release …</source>
        <translation>放行…</translation>
    </message>
    <message>
        <source>Lets the line go on, with a reason. Ctrl+G</source>
        <translation>让产线继续运行，需填写原因。Ctrl+G</translation>
    </message>
    <message>
        <source>Release the line</source>
        <translation>放行产线</translation>
    </message>
</context>
<context>
    <name>ui::TrainingBanner</name>
    <message>
        <source>TRAINING: nothing here reaches a real card, carrier or printer</source>
        <translation>练习模式：这里的操作不会影响真实的卡、运营商或打印机</translation>
    </message>
</context>
<context>
    <name>ui::UnitDialog</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1  ·  batch %2</source>
        <translation>%1  ·  批次 %2</translation>
    </message>
    <message>
        <source>The unit's story is being read…</source>
        <translation>正在读取设备的全部经过…</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Copied. There is no secret in it.</source>
        <translation>已复制。其中不含机密。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;JSON (*.json)</source>
        <translation>PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>可以做什么</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Then it was</source>
        <translation>之后的状态</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>已知情况</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>没有选择设备</translation>
    </message>
    <message>
        <source>Choose a slot or a unit, or scan a serial.</source>
        <translation>请选择卡位或设备，或扫描序列号。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how it is reserved, how it is delivered</comment>
        <translation>%1，%2</translation>
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
        <translation>方式</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>激活码</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Goes on from where the unit stands. What is reserved or installed already is used, not bought again. (Ctrl+R)</source>
        <translation>从设备当前的进度继续。已经预订或安装的会直接使用，不会再次购买。（Ctrl+R）</translation>
    </message>
    <message>
        <source>Ask carrier</source>
        <translation>询问运营商</translation>
    </message>
    <message>
        <source>Shows the label large. (F5)</source>
        <translation>放大显示标签。（F5）</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事</translation>
    </message>
    <message>
        <source>Asks the carrier what became of this unit's reservation. Another profile is asked for only when it has none. (Ctrl+E)</source>
        <translation>询问运营商这台设备的预订结果如何。只有运营商处没有预订时，才会请求另一个配置文件。（Ctrl+E）</translation>
    </message>
    <message>
        <source>All…</source>
        <translation>全部…</translation>
    </message>
    <message>
        <source>The whole story of this unit</source>
        <translation>这台设备的全部经过</translation>
    </message>
    <message>
        <source>The unit's whole story, and what can be done with it. (Ctrl+U)</source>
        <translation>这台设备的全部经过，以及可以对它做什么。（Ctrl+U）</translation>
    </message>
</context>
<context>
    <name>ui::UnitSteps</name>
    <message>
        <source>An engineer's decision.</source>
        <translation>须由工程师决定。</translation>
    </message>
    <message>
        <source>Nothing has to be decided for this unit.</source>
        <translation>这台设备没有需要决定的事。</translation>
    </message>
</context>
<context>
    <name>ui::UnitTableModel</name>
    <message>
        <source>Serial</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
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
        <translation>读卡器</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
</context>
<context>
    <name>ui::UnitsPage</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Ask carrier</source>
        <translation>询问运营商</translation>
    </message>
    <message>
        <source>Show label</source>
        <translation>显示标签</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>No batch is open. Press F4 to import a manifest or to open a batch.</source>
        <translation>没有打开批次。请按 F4 导入清单或打开批次。</translation>
    </message>
    <message>
        <source>No unit matches. Clear the search or choose All.</source>
        <translation>没有符合的设备。请清除搜索内容，或选择“全部”。</translation>
    </message>
    <message>
        <source>Search serial, EID, ICCID, state or reason (Ctrl+F)</source>
        <translation>搜索序列号、EID、ICCID、状态或原因（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation>全部经过</translation>
    </message>
</context>
<context>
    <name>wiring</name>
    <message>
        <source>No settings file; the built-in settings are used.</source>
        <translation>没有设置文件；使用内置的设置。</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>已读取：%1。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Correct or remove these lines.</source>
        <translation>请改正或删除这些行。</translation>
    </message>
    <message>
        <source>SM-DP+ trust</source>
        <translation>SM-DP+ 信任</translation>
    </message>
    <message>
        <source>Training: its own certificate issuer alone.</source>
        <translation>练习模式：只信任它自己的证书颁发者。</translation>
    </message>
    <message>
        <source>%1 certificate authorities are trusted, %2 of them known GSMA issuers.</source>
        <translation>信任 %1 个证书颁发机构，其中 %2 个是已知的 GSMA 颁发者。</translation>
    </message>
    <message>
        <source>Import your SM-DP+'s issuer with: esim-stationctl trust import FILE.pem</source>
        <translation>导入您的 SM-DP+ 的颁发者：esim-stationctl trust import FILE.pem</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>The settings name no secret.</source>
        <translation>设置中没有指定机密。</translation>
    </message>
    <message>
        <source>The carrier's secret can be read.</source>
        <translation>运营商的机密可以读取。</translation>
    </message>
    <message>
        <source>Callbacks</source>
        <translation>回调</translation>
    </message>
    <message>
        <source>The secret that proves callbacks can be read.</source>
        <translation>验证回调的机密可以读取。</translation>
    </message>
    <message>
        <source>The running station has no such unit in its open batch.</source>
        <translation>正在运行的工作站程序打开的批次中没有这台设备。</translation>
    </message>
    <message>
        <source>The running station does not know this request.</source>
        <translation>正在运行的工作站程序不认识此请求。</translation>
    </message>
    <message>
        <source>The running station did not answer.</source>
        <translation>正在运行的工作站程序没有响应。</translation>
    </message>
    <message>
        <source>Look at the unit, then try again.</source>
        <translation>请查看这台设备，然后重试。</translation>
    </message>
    <message>
        <source>The client certificate cannot be read.</source>
        <translation>无法读取客户端证书。</translation>
    </message>
    <message>
        <source>Check the path and its owner.</source>
        <translation>请检查路径及其所有者。</translation>
    </message>
    <message>
        <source>Journal's key</source>
        <translation>日志账的密钥</translation>
    </message>
    <message>
        <source>There is no journal yet; its key is made with it.</source>
        <translation>还没有日志账；密钥会与它一起生成。</translation>
    </message>
    <message>
        <source>The key does not open what it sealed.</source>
        <translation>密钥打不开它自己加密的内容。</translation>
    </message>
    <message>
        <source>It is in the keyring; a value was sealed with it and opened again.</source>
        <translation>它在密钥环中；已用它加密一个值并成功解开。</translation>
    </message>
    <message>
        <source>It is in the file journal.key, which only this user may read; a value was sealed with it and opened again.</source>
        <translation>它在文件 journal.key 中，只有当前用户可以读取；已用它加密一个值并成功解开。</translation>
    </message>
    <message>
        <source>The template %1 is a sheet of labels, which only printer=pdf:FOLDER makes.</source>
        <translation>模板 %1 是整页标签，只有 printer=pdf:FOLDER 才能打印。</translation>
    </message>
    <message>
        <source>Choose the template of a single label, or print into files.</source>
        <translation>请选择单张标签的模板，或打印到文件。</translation>
    </message>
    <message>
        <source>This station does not have the shared journal's key.</source>
        <translation>本工作站没有共用日志账的密钥。</translation>
    </message>
    <message>
        <source>All stations of one journal need the same key: bring journal.key from the station that made the journal.</source>
        <translation>同一本日志账的所有工作站需要相同的密钥：请从建立日志账的工作站取来 journal.key。</translation>
    </message>
    <message>
        <source>Stop rules</source>
        <translation>停线规则</translation>
    </message>
    <message>
        <source>The running station has another batch open.</source>
        <translation>正在运行的工作站程序打开了另一个批次。</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Who reserves profiles; empty: nobody does.</source>
        <translation>由谁预订配置文件；留空：不预订。</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>接口类型</translation>
    </message>
    <message>
        <source>Whose Super SIM interface it is.</source>
        <translation>使用哪一家的 Super SIM 接口。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>The https address of the carrier.</source>
        <translation>运营商的 https 地址。</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>令牌地址</translation>
    </message>
    <message>
        <source>KORE: where access tokens come from.</source>
        <translation>KORE：从哪里获取访问令牌。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Twilio: account or API key SID. KORE: client id. ES2+: functionRequesterIdentifier.</source>
        <translation>Twilio：account SID 或 API key SID。KORE：client id。ES2+：functionRequesterIdentifier。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>The key that belongs to the account; with ES2+ the certificate's private key.</source>
        <translation>账户所属的密钥；使用 ES2+ 时为证书的私钥。</translation>
    </message>
    <message>
        <source>Server's issuer</source>
        <translation>服务器的颁发者</translation>
    </message>
    <message>
        <source>system, or a PEM file with the issuer of the carrier's server.</source>
        <translation>system，或含有运营商服务器颁发者的 PEM 文件。</translation>
    </message>
    <message>
        <source>Reservations per batch</source>
        <translation>每批次预订数</translation>
    </message>
    <message>
        <source>The line stops before it reserves more; 0: no limit.</source>
        <translation>产线会在超出此数之前停止；0：无上限。</translation>
    </message>
    <message>
        <source>Reservations per day</source>
        <translation>每天预订数</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同时请求数</translation>
    </message>
    <message>
        <source>More make the carrier refuse.</source>
        <translation>数量过多会被运营商拒绝。</translation>
    </message>
    <message>
        <source>Longest answer, s</source>
        <translation>应答时限（秒）</translation>
    </message>
    <message>
        <source>Seconds until an answer counts as lost.</source>
        <translation>超过这个秒数，应答视为丢失。</translation>
    </message>
    <message>
        <source>First look, ms</source>
        <translation>首次查询（毫秒）</translation>
    </message>
    <message>
        <source>Milliseconds until a reservation is looked at for the first time.</source>
        <translation>多少毫秒后首次查询预订。</translation>
    </message>
    <message>
        <source>Quiet time, s</source>
        <translation>静默时间（秒）</translation>
    </message>
    <message>
        <source>Seconds that a lost request is left alone before the carrier is asked what became of it.</source>
        <translation>请求丢失后，等待多少秒再询问运营商结果如何。</translation>
    </message>
    <message>
        <source>Callbacks: listen on</source>
        <translation>回调：监听</translation>
    </message>
    <message>
        <source>IP:PORT on which callbacks are taken; empty: none are.</source>
        <translation>接收回调的 IP:PORT；留空：不接收。</translation>
    </message>
    <message>
        <source>Callbacks: public address</source>
        <translation>回调：公网地址</translation>
    </message>
    <message>
        <source>The address that the carrier calls and signs.</source>
        <translation>运营商调用并签名的地址。</translation>
    </message>
    <message>
        <source>Callbacks: secret</source>
        <translation>回调：机密</translation>
    </message>
    <message>
        <source>Twilio: the auth token. KORE: the webhook secret.</source>
        <translation>Twilio：auth token。KORE：webhook secret。</translation>
    </message>
    <message>
        <source>ES2+ certificate</source>
        <translation>ES2+ 证书</translation>
    </message>
    <message>
        <source>This station's client certificate, a PEM file.</source>
        <translation>此工作站的客户端证书，PEM 文件。</translation>
    </message>
    <message>
        <source>ES2+ inventory</source>
        <translation>ES2+ 库存</translation>
    </message>
    <message>
        <source>A CSV file with your ICCIDs.</source>
        <translation>含有您的 ICCID 的 CSV 文件。</translation>
    </message>
    <message>
        <source>ES2+ SM-DP+ address</source>
        <translation>ES2+ SM-DP+ 地址</translation>
    </message>
    <message>
        <source>The address that goes into activation codes.</source>
        <translation>写入激活码的地址。</translation>
    </message>
    <message>
        <source>ES2+ version</source>
        <translation>ES2+ 版本</translation>
    </message>
    <message>
        <source>What the SM-DP+'s operator told you.</source>
        <translation>由 SM-DP+ 运营方告知。</translation>
    </message>
    <message>
        <source>ES2+ profile type</source>
        <translation>ES2+ 配置文件类型</translation>
    </message>
    <message>
        <source>Which profiles are ordered; may be empty.</source>
        <translation>订购哪些配置文件；可以留空。</translation>
    </message>
    <message>
        <source>Trusted issuers</source>
        <translation>信任的颁发者</translation>
    </message>
    <message>
        <source>system, imported, PEM files and folders; only what is named is trusted.</source>
        <translation>system、imported、PEM 文件和文件夹；只信任这里写明的。</translation>
    </message>
    <message>
        <source>Longest connect, ms</source>
        <translation>连接时限（毫秒）</translation>
    </message>
    <message>
        <source>Milliseconds until an SM-DP+ that does not answer is given up.</source>
        <translation>超过这个毫秒数，放弃没有响应的 SM-DP+。</translation>
    </message>
    <message>
        <source>Longest answer, ms</source>
        <translation>应答时限（毫秒）</translation>
    </message>
    <message>
        <source>Milliseconds that an SM-DP+ may take for one answer.</source>
        <translation>SM-DP+ 给出一次应答最多可用的毫秒数。</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>读卡器</translation>
    </message>
    <message>
        <source>The names of the readers that may be used; all: every one.</source>
        <translation>可以使用的读卡器名称；all：全部。</translation>
    </message>
    <message>
        <source>ISD-R AIDs</source>
        <translation>ISD-R AID</translation>
    </message>
    <message>
        <source>Application identifiers to try after the usual one, in hex digits.</source>
        <translation>在常用的应用标识之后再尝试的应用标识，十六进制。</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>块大小</translation>
    </message>
    <message>
        <source>The most bytes that one command brings to the card.</source>
        <translation>一个命令最多向卡传送的字节数。</translation>
    </message>
    <message>
        <source>TAC</source>
        <translation>TAC</translation>
    </message>
    <message>
        <source>The device's type allocation code, eight digits.</source>
        <translation>设备的类型分配码，八位数字。</translation>
    </message>
    <message>
        <source>Longest command, s</source>
        <translation>命令时限（秒）</translation>
    </message>
    <message>
        <source>Seconds until a card that does not answer is given up.</source>
        <translation>超过这个秒数，放弃没有响应的卡。</translation>
    </message>
    <message>
        <source>Longest install step, s</source>
        <translation>安装步骤时限（秒）</translation>
    </message>
    <message>
        <source>Seconds for the commands that write a profile.</source>
        <translation>写入配置文件的命令可用的秒数。</translation>
    </message>
    <message>
        <source>Longest session, min</source>
        <translation>会话时限（分钟）</translation>
    </message>
    <message>
        <source>Minutes until work on one card is given up.</source>
        <translation>超过这个分钟数，放弃对一张卡的处理。</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>pdf:FOLDER, cups:QUEUE, ipp://HOST/PATH, zpl:HOST:PORT or epl:HOST:PORT.</source>
        <translation>pdf:FOLDER、cups:QUEUE、ipp://HOST/PATH、zpl:HOST:PORT 或 epl:HOST:PORT。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>A shipped template's name or the path of your own .svg file; empty: the standard one.</source>
        <translation>自带模板的名称，或您自己的 .svg 文件路径；留空：标准模板。</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>每英寸点数</translation>
    </message>
    <message>
        <source>The printer's resolution.</source>
        <translation>打印机的分辨率。</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>宽度（毫米）</translation>
    </message>
    <message>
        <source>Empty: the template's.</source>
        <translation>留空：用模板的值。</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>高度（毫米）</translation>
    </message>
    <message>
        <source>Scan back</source>
        <translation>回扫</translation>
    </message>
    <message>
        <source>A unit is done only when its printed label was scanned.</source>
        <translation>打印的标签扫描后，设备才算完成。</translation>
    </message>
    <message>
        <source>Printer answers</source>
        <translation>打印机能应答</translation>
    </message>
    <message>
        <source>Whether a ZPL or EPL printer can be asked how it is.</source>
        <translation>是否可以查询 ZPL 或 EPL 打印机的状态。</translation>
    </message>
    <message>
        <source>QR drawn by the printer</source>
        <translation>由打印机绘制 QR</translation>
    </message>
    <message>
        <source>ZPL: the printer draws the symbol itself.</source>
        <translation>ZPL：由打印机自己绘制 QR 码。</translation>
    </message>
    <message>
        <source>Reprints alone</source>
        <translation>单人可补打次数</translation>
    </message>
    <message>
        <source>Reprints of one label that one person may decide; more need a second person.</source>
        <translation>一个人可以决定的同一标签的补打次数；超过则需要第二人。</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>What a unit gets; empty: a profile is installed.</source>
        <translation>设备得到什么；留空：安装配置文件。</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>预订</translation>
    </message>
    <message>
        <source>Empty: by EID where one is known, else by matching ID.</source>
        <translation>留空：已知 EID 时按 EID，否则按匹配 ID。</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>SID or unique name at the carrier; empty: the Sim stays where it is.</source>
        <translation>运营商处的 SID 或唯一名称；留空：SIM 保持原位。</translation>
    </message>
    <message>
        <source>Sim status</source>
        <translation>SIM 状态</translation>
    </message>
    <message>
        <source>How the Sim is left.</source>
        <translation>完成后 SIM 的状态。</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>The profile is enabled on the card.</source>
        <translation>在卡上启用配置文件。</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>for-label-delivery, always, never, or a template that is printed for every unit.</source>
        <translation>for-label-delivery、always、never，或为每台设备打印的模板。</translation>
    </message>
    <message>
        <source>EID wanted</source>
        <translation>必须有 EID</translation>
    </message>
    <message>
        <source>Every row of a manifest must name its EID.</source>
        <translation>清单的每一行都必须写明 EID。</translation>
    </message>
    <message>
        <source>Test cards</source>
        <translation>测试卡</translation>
    </message>
    <message>
        <source>Cards with wrong EID check digits are taken.</source>
        <translation>接受 EID 校验位错误的卡。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Empty: this computer's name.</source>
        <translation>留空：这台电脑的名称。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>en, de, …; empty: the system's. Taken at the next start.</source>
        <translation>en、de……；留空：系统语言。下次启动时生效。</translation>
    </message>
    <message>
        <source>Shifts begin at</source>
        <translation>班次开始时间</translation>
    </message>
    <message>
        <source>Times of the day, local, up to twelve; the records page counts by them.</source>
        <translation>一天中的时间（本地），最多十二个；“记录”页按班次统计。</translation>
    </message>
    <message>
        <source>Stop after failures</source>
        <translation>连续失败后停线</translation>
    </message>
    <message>
        <source>Units in a row that end for one reason, then the line stops itself; or never. Left out: 5 in the window, never for esim-stationctl.</source>
        <translation>连续多少台设备因同一原因结束后，产线自行停止；或 never。不设置：窗口程序中为 5，esim-stationctl 中为 never。</translation>
    </message>
    <message>
        <source>Stop on a mismatch</source>
        <translation>不符时停线</translation>
    </message>
    <message>
        <source>A double or a mismatch stops the line at once. Left out: true in the window, false for esim-stationctl.</source>
        <translation>出现重复或不符时，产线立即停止。不设置：窗口程序中为 true，esim-stationctl 中为 false。</translation>
    </message>
    <message>
        <source>Scanner's first key</source>
        <translation>扫码枪起始键</translation>
    </message>
    <message>
        <source>The key that marks a scan: F13 to F24, or one sign such as ~. Empty: none.</source>
        <translation>标记扫描开始的按键：F13 到 F24，或一个符号，例如 ~。留空：无。</translation>
    </message>
    <message>
        <source>Scanner's last key</source>
        <translation>扫码枪结束键</translation>
    </message>
    <message>
        <source>The key that ends a scan besides Enter and Tab: F13 to F24, or one sign. Empty: none.</source>
        <translation>除 Enter 和 Tab 外，表示扫描结束的按键：F13 到 F24，或一个符号。留空：无。</translation>
    </message>
    <message>
        <source>Log out after, min</source>
        <translation>自动退出登录（分钟）</translation>
    </message>
    <message>
        <source>Minutes without a key or a scan until whoever works here is logged out; 0: never.</source>
        <translation>多少分钟没有按键或扫描，就让登录的人退出登录；0：从不。</translation>
    </message>
    <message>
        <source>Keep codes, days</source>
        <translation>激活码保留（天）</translation>
    </message>
    <message>
        <source>Days after a unit was done its code is wiped from the journal; 0: never.</source>
        <translation>设备完成多少天后，从日志账中清除其激活码；0：从不。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Where the journal and the labels are; empty: in this user's home.</source>
        <translation>日志账和标签的存放位置；留空：当前用户的主目录。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志账</translation>
    </message>
    <message>
        <source>sqlite, or postgresql://USER@HOST/NAME for several stations.</source>
        <translation>sqlite，或供多个工作站使用的 postgresql://USER@HOST/NAME。</translation>
    </message>
    <message>
        <source>Journal's password</source>
        <translation>日志账的密码</translation>
    </message>
    <message>
        <source>Of the PostgreSQL server, where it wants one.</source>
        <translation>PostgreSQL 服务器的密码，如果服务器要求。</translation>
    </message>
    <message>
        <source>Where the key is kept that the journal's codes are encrypted with.</source>
        <translation>加密日志账中激活码的密钥的存放位置。</translation>
    </message>
    <message numerus="yes">
        <source>after %n failures in a row for one reason</source>
        <translation>
            <numerusform>因同一原因连续失败 %n 次后</numerusform>
        </translation>
    </message>
    <message>
        <source>not for failures</source>
        <translation>失败时不停</translation>
    </message>
    <message>
        <source>on an integrity event</source>
        <translation>重复或不符时</translation>
    </message>
    <message>
        <source>not on an integrity event</source>
        <translation>重复或不符时不停</translation>
    </message>
    <message>
        <source>The line stops itself in the window: %1; in esim-stationctl: %2.</source>
        <translation>产线自行停止的条件，窗口程序中：%1；esim-stationctl 中：%2。</translation>
    </message>
</context>
<context>
    <name>workflow</name>
    <message>
        <source>This unit's card has the EID %1, but the card in the reader has %2. Nothing was written. Put the right card in and retry.</source>
        <translation>这台设备的卡的 EID 是 %1，但读卡器中的卡是 %2。没有写入任何内容。请插入正确的卡，然后重试。</translation>
    </message>
    <message>
        <source>The card says its EID is %1, whose check digits are wrong. Nothing was written. Test cards need a recipe that allows them.</source>
        <translation>卡报告的 EID 是 %1，其校验位错误。没有写入任何内容。测试卡需要允许使用测试卡的配方。</translation>
    </message>
    <message>
        <source>The carrier's reservation is for the EID %1, but this unit has %2. Nothing was written.</source>
        <translation>运营商的预订是给 EID %1 的，但这台设备的 EID 是 %2。没有写入任何内容。</translation>
    </message>
    <message>
        <source>The carrier says this unit's profile was already downloaded. Find out which card has it before anything else is reserved.</source>
        <translation>运营商表示这台设备的配置文件已经下载过。请先查明它在哪张卡上，再预订别的。</translation>
    </message>
    <message>
        <source>The carrier could not reserve a profile: %1 A retry asks for another one.</source>
        <translation>运营商无法预订配置文件：%1 重试时会请求另一个。</translation>
    </message>
    <message>
        <source>The carrier's reservation lacks its activation code or ICCID. Ask the carrier.</source>
        <translation>运营商的预订缺少激活码或 ICCID。请询问运营商。</translation>
    </message>
    <message>
        <source>The answer to a reservation was lost, and the carrier lists %1 that could be this unit's. A person must choose.</source>
        <translation>预订的应答丢失了，运营商的列表中有 %1 个预订可能属于这台设备。必须由人来选择。</translation>
    </message>
    <message>
        <source>The answers to this unit's reservations were lost several times. Check the network, compare with the carrier's list, then retry.</source>
        <translation>这台设备的预订应答多次丢失。请检查网络，与运营商的列表比对，然后重试。</translation>
    </message>
    <message>
        <source>The carrier's answer was lost. The station looks for the reservation before it asks again.</source>
        <translation>运营商的应答丢失了。工作站会先查找该预订，再重新询问。</translation>
    </message>
    <message>
        <source>The card left before the station knew what was written. Put the same card back in.</source>
        <translation>工作站还不知道写入了什么，卡就被取出了。请重新插入同一张卡。</translation>
    </message>
    <message>
        <source>The card reported the profile as installed, but its list does not show it. Set the card aside.</source>
        <translation>卡报告配置文件已安装，但列表中没有它。请把卡放到一边。</translation>
    </message>
    <message>
        <source>The card was tried several times and holds nothing of this unit. Check the reader's contacts, then retry.</source>
        <translation>这张卡已试过多次，卡上没有这台设备的任何内容。请检查读卡器的触点，然后重试。</translation>
    </message>
    <message>
        <source>The profile is on the card, but it could not be enabled. %1</source>
        <translation>配置文件已在卡上，但无法启用。%1</translation>
    </message>
    <message>
        <source>The card should hold the address %1, but reads back %2. Try again or set the card aside.</source>
        <translation>卡上的地址应为 %1，但回读到的是 %2。请重试，或把卡放到一边。</translation>
    </message>
    <message>
        <source>It is not certain whether the profile is on the card, because its number is not known. Compare the card's profiles with the order.</source>
        <translation>不能确定配置文件是否在卡上，因为不知道它的号码。请将卡上的配置文件与订单比对。</translation>
    </message>
    <message>
        <source>The label may have been printed before the station stopped. Look for it; a retry prints it again.</source>
        <translation>工作站停止之前，标签可能已经打印。请找一找；重试会再次打印。</translation>
    </message>
    <message>
        <source>%1 voided this unit's code: %2. Destroy every label of it, and ask the carrier to take the reservation back. The product itself is imported again as a new unit.</source>
        <translation>%1 作废了这台设备的激活码：%2。请销毁它的所有标签，并请运营商收回预订。产品本身要作为新设备重新导入。</translation>
    </message>
    <message>
        <source>paper jam</source>
        <translation>卡纸</translation>
    </message>
    <message>
        <source>smudged</source>
        <translation>字迹模糊</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>损坏</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>The reservation that the carrier or its server gave up is put aside, and another profile is asked for.</source>
        <translation>搁置运营商或其服务器已放弃的预订，并请求另一个配置文件。</translation>
    </message>
    <message>
        <source>The carrier is asked again where the reservation that it calls used has gone.</source>
        <translation>运营商表示预订已被使用，再次询问它用到了哪里。</translation>
    </message>
    <message>
        <source>The carrier's list is searched for the request whose answer was lost. What is found is used.</source>
        <translation>在运营商的列表中查找应答丢失的请求。找到的会直接使用。</translation>
    </message>
    <message>
        <source>A profile is asked for.</source>
        <translation>请求一个配置文件。</translation>
    </message>
    <message>
        <source>The carrier is asked how the unit's reservation stands, and the unit goes on with it.</source>
        <translation>询问运营商这台设备的预订状态，设备据此继续。</translation>
    </message>
    <message>
        <source>The SIM is put into its fleet and status once more.</source>
        <translation>再次把 SIM 放入它的 Fleet，并设置状态。</translation>
    </message>
    <message>
        <source>Waits for the unit's card and reads it before anything is written: what is on it already stays and is used.</source>
        <translation>等待这台设备的卡，写入前先读卡：卡上已有的内容会保留并使用。</translation>
    </message>
    <message>
        <source>Waits for the unit's card and writes it.</source>
        <translation>等待这台设备的卡，然后写卡。</translation>
    </message>
    <message>
        <source>The label is printed.</source>
        <translation>打印标签。</translation>
    </message>
    <message>
        <source>The label is printed once more. Look for the first one before: if it came out, destroy it.</source>
        <translation>再打印一次标签。请先找一找第一张：如果已打出，请销毁。</translation>
    </message>
    <message>
        <source>Waits for the label to be scanned.</source>
        <translation>等待扫描标签。</translation>
    </message>
    <message>
        <source>Nothing is missing: the unit is done.</source>
        <translation>什么都不缺：设备已完成。</translation>
    </message>
    <message>
        <source>Costs no profile.</source>
        <translation>不消耗配置文件。</translation>
    </message>
    <message>
        <source>Costs no further profile: the reservation is used again.</source>
        <translation>不再消耗配置文件：继续使用原有的预订。</translation>
    </message>
    <message>
        <source>Costs at most one more profile, and only if the carrier's list shows none.</source>
        <translation>最多再消耗一个配置文件，而且只在运营商的列表中找不到时才会消耗。</translation>
    </message>
    <message>
        <source>Costs at most one more profile, and only if the carrier declares this one dead.</source>
        <translation>最多再消耗一个配置文件，而且只在运营商宣布这个已失效时才会消耗。</translation>
    </message>
    <message>
        <source>Costs at most one more profile.</source>
        <translation>最多再消耗一个配置文件。</translation>
    </message>
    <message>
        <source>Ask the carrier</source>
        <translation>询问运营商</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Print the label</source>
        <translation>打印标签</translation>
    </message>
    <message>
        <source>Prints a label that the line has not printed.</source>
        <translation>打印产线还没有打印过的标签。</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Prints the same code once more, marked as a reprint. The label that is out there must be destroyed.</source>
        <translation>再打印一次相同的激活码，并标明是补打。已打出的标签必须销毁。</translation>
    </message>
    <message>
        <source>Void the code</source>
        <translation>作废激活码</translation>
    </message>
    <message>
        <source>Takes the code out of use for ever and holds the unit for good. The product is imported again as a new unit.</source>
        <translation>激活码永久停用，设备一直处于待处理状态。产品须作为新设备重新导入。</translation>
    </message>
    <message>
        <source>Costs nothing now, but this profile is lost: it stays paid for, and the product needs another one.</source>
        <translation>现在不产生费用，但这个配置文件就此失去：它仍然算已付费，产品还需要另一个。</translation>
    </message>
    <message>
        <source>Hand to an engineer</source>
        <translation>交给工程师</translation>
    </message>
    <message>
        <source>Sets the unit aside with your note. It stands as it is until an engineer lets it go on.</source>
        <translation>带上您的备注把这台设备放到一边。它保持不变，直到工程师让它继续。</translation>
    </message>
</context>
</TS>
