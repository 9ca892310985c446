#include "tests/end-to-end/canary_search.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringEncoder>
#include <QUrl>

namespace {

constexpr qsizetype kLeast = 8;

QByteArray utf16(const QByteArray &secret, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding)(QString::fromLatin1(secret));
}

/// The characters of a base64 text that this secret alone decides when `before` bytes stand in front of it.
QByteArray base64At(const QByteArray &secret, int before, QByteArray::Base64Options options)
{
    const QByteArray whole = (QByteArray(before, '\0') + secret).toBase64(options);
    const qsizetype first = before == 0 ? 0 : before + 1;
    const qsizetype end = (before + secret.size()) * 8 / 6;
    return whole.mid(first, end - first);
}

template <class Write>
QByteArray eachByte(const QByteArray &secret, Write write)
{
    QByteArray text;
    for (const char byte : secret)
        text += write(QByteArray(1, byte).toHex());
    return text;
}

/// The contents of a PDF's compressed streams.
QByteArray unpacked(const QByteArray &pdf)
{
    QByteArray all;
    for (qsizetype at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
        if (pdf.mid(at - 3, 3) == "end")
            continue;
        qsizetype start = at + 6;
        while (start < pdf.size() && (pdf[start] == '\r' || pdf[start] == '\n'))
            ++start;
        const qsizetype end = pdf.indexOf("endstream", start);
        if (end < 0)
            break;
        // Others are not packed and are looked through as they lie there.
        constexpr char kZlib = '\x78';
        if (pdf[start] != kZlib)
            continue;
        constexpr char kExpectedMiB[] = "\x00\x10\x00\x00";
        all += qUncompress(QByteArray(kExpectedMiB, 4) + pdf.mid(start, end - start)) + '\n';
    }
    return all;
}

/// A PDF's text in the order of the page and in that of its painting, each as it is and without line ends and
/// blanks: a long secret may be broken over the lines of a cell.
QByteArray textOf(const QString &pdf)
{
    QByteArray all;
    for (const QString &order : {QStringLiteral("-layout"), QStringLiteral("-raw")}) {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {order, pdf, QStringLiteral("-")});
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qFatal("pdftotext cannot read %s", qPrintable(pdf));
        const QByteArray text = process.readAllStandardOutput();
        all += text + '\n' + text.simplified().replace(' ', "") + '\n';
    }
    return all;
}

} // namespace

QList<std::pair<QString, QByteArray>> CanarySearch::forms(const QByteArray &secret)
{
    QList<std::pair<QString, QByteArray>> all{
        {QStringLiteral("plain"), secret},
        {QStringLiteral("UTF-16LE"), utf16(secret, QStringConverter::Utf16LE)},
        {QStringLiteral("UTF-16BE"), utf16(secret, QStringConverter::Utf16BE)},
        {QStringLiteral("hex"), secret.toHex()},
        {QStringLiteral("HEX"), secret.toHex().toUpper()},
        {QStringLiteral("percent-encoded"), secret.toPercentEncoding()},
        {QStringLiteral("percent-encoded whole"),
         eachByte(secret, [](const QByteArray &hex) { return '%' + hex.toUpper(); })},
        {QStringLiteral("percent-encoded whole, small"),
         eachByte(secret, [](const QByteArray &hex) { return '%' + hex; })},
        {QStringLiteral("escaped for JSON"),
         eachByte(secret, [](const QByteArray &hex) { return "\\u00" + hex; })},
    };
    for (int before = 0; before < 3; ++before) {
        all.append({QStringLiteral("base64 at %1").arg(before),
                    base64At(secret, before, QByteArray::Base64Encoding)});
        all.append({QStringLiteral("base64url at %1").arg(before),
                    base64At(secret, before, QByteArray::Base64UrlEncoding)});
    }
    return all;
}

void CanarySearch::add(const QString &name, const QByteArray &secret)
{
    if (secret.size() < kLeast)
        qFatal("the canary %s is too short to be looked for", qPrintable(name));
    m_names << name;
    for (const auto &[form, bytes] : forms(secret))
        m_needles.append({name + QStringLiteral(" as ") + form, bytes});
}

QStringList CanarySearch::in(const QByteArray &bytes) const
{
    QStringList found;
    for (const Needle &needle : m_needles) {
        if (bytes.contains(needle.bytes))
            found << needle.what;
    }
    return found;
}

QStringList CanarySearch::inFolder(const QString &folder, const QStringList &except)
{
    QStringList found;
    QDirIterator paths(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    while (paths.hasNext()) {
        const QString path = paths.next();
        const auto report = [&](const QByteArray &bytes) {
            for (const QString &what : in(bytes))
                found << path + QStringLiteral(": ") + what;
        };
        report(QFile::encodeName(path));
        if (!paths.fileInfo().isFile() || except.contains(path))
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot look into %s", qPrintable(path));
        const QByteArray bytes = file.readAll();
        ++m_files;
        m_bytes += bytes.size();
        report(bytes);
        if (bytes.startsWith("%PDF"))
            report(unpacked(bytes) + textOf(path));
    }
    return found;
}
