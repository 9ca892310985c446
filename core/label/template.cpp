#include "core/label/template.h"

#include "core/label/sheet.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cmath>

static void loadTemplates() { Q_INIT_RESOURCE(labels); }

namespace label {
namespace {

using base::ErrorCode;
using base::ErrorKind;

constexpr const char *kShipped[] = {"50.8x25.4", "57x32", "63.5x38.1", "76x51", "a4-63.5x38.1"};
constexpr qint64 kLargestFile = 1 << 20;
constexpr double kSameMm = 0.05;

tl::unexpected<base::Error> incomplete(const QString &name, const QString &text, const QString &remedy)
{
    return base::fail(ErrorKind::Usage, ErrorCode("label.template"), text, remedy, name);
}

} // namespace

Template builtInTemplate()
{
    Template look;
    look.name = QStringLiteral("standard");
    look.lines = {{Source::Reprint, QStringLiteral("REPRINT "), Need::MustFit},
                  {Source::Serial, QStringLiteral("SN "), Need::MustFit},
                  {Source::Fields, QString(), Need::MayGo},
                  {Source::Iccid, QStringLiteral("ICCID "), Need::MayGo},
                  {Source::Eid, QString(), Need::MustFit}};
    return look;
}

base::Result<Template> drawnTemplate(const QByteArray &svg, const QString &name)
{
    auto drawing = readDrawing(svg, name);
    if (!drawing)
        return tl::unexpected(drawing.error());
    if (drawing->cell)
        return incomplete(
            name, QCoreApplication::translate("label", "This is a sheet, not a label."),
            QCoreApplication::translate("label", "Sheets are printed with printer=pdf:FOLDER."));
    if (!drawing->qr)
        return incomplete(name,
                          QCoreApplication::translate("label", "The template has no place for the QR code."),
                          QCoreApplication::translate("label", "Draw a rectangle with data-label=\"qr\"."));
    const bool marksReprints =
        std::any_of(drawing->texts.begin(), drawing->texts.end(),
                    [](const TextPlace &place) { return place.text.has(TextPattern::Place::Reprint); });
    if (!marksReprints)
        return incomplete(
            name,
            QCoreApplication::translate("label", "The template has no place for the mark of a reprint."),
            QCoreApplication::translate("label",
                                        "Add a text that holds {reprint}; first prints leave it empty."));
    Template look;
    look.name = name;
    look.correction = drawing->qr->correction;
    look.leastDotsPerModule = drawing->qr->leastDots;
    look.leastModuleMm = drawing->qr->leastModuleMm;
    look.drawing = std::make_shared<const Drawing>(std::move(*drawing));
    return look;
}

QStringList shippedTemplates()
{
    QStringList names{QStringLiteral("standard")};
    for (const char *name : kShipped)
        names << QLatin1String(name);
    return names;
}

base::Result<QByteArray> templateFile(const QString &name)
{
    const bool isPath = name.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const bool isShipped = std::any_of(std::begin(kShipped), std::end(kShipped),
                                       [&name](const char *known) { return name == QLatin1String(known); });
    loadTemplates();
    QFile file(isPath ? name : QStringLiteral(":/labels/%1.svg").arg(name));
    if ((isPath || isShipped) && file.open(QFile::ReadOnly))
        return file.read(kLargestFile + 1);
    if (isPath)
        return base::fail(
            ErrorKind::MissingPart, ErrorCode("label.template-unreadable"),
            QCoreApplication::translate("label", "The template cannot be read (%1).").arg(file.errorString()),
            QCoreApplication::translate("label", "Check the path and its permissions."), name);
    return base::fail(ErrorKind::Usage, ErrorCode("label.template-unknown"),
                      QCoreApplication::translate("label", "There is no label template named %1.").arg(name),
                      QCoreApplication::translate("label", "Use the path of an .svg file, or one of: %1.")
                          .arg(shippedTemplates().join(QLatin1String(", "))));
}

base::Result<Template> templateNamed(const QString &name)
{
    if (name.isEmpty() || name == QLatin1String("standard"))
        return builtInTemplate();
    return templateFile(name).and_then([&name](const QByteArray &svg) { return drawnTemplate(svg, name); });
}

base::Result<Template> TemplateShelf::named(const QString &name)
{
    if (const auto known = m_read.constFind(name); known != m_read.constEnd())
        return *known;
    auto look = templateNamed(name);
    if (look)
        m_read.insert(name, *look);
    return look;
}

base::Result<void> checkStock(const Template &look, const LabelStock &stock)
{
    if (!look.drawing)
        return {};
    const QSizeF size = look.drawing->size;
    if (std::abs(stock.widthMm - size.width()) <= kSameMm &&
        std::abs(stock.heightMm - size.height()) <= kSameMm)
        return {};
    return base::fail(
        ErrorKind::Usage, ErrorCode("label.size-differs"),
        QCoreApplication::translate("label", "The template %1 is for labels of %2 x %3 mm, not %4 x %5.")
            .arg(look.name)
            .arg(size.width())
            .arg(size.height())
            .arg(stock.widthMm)
            .arg(stock.heightMm),
        QCoreApplication::translate(
            "label", "Take width_mm and height_mm out of the settings, or choose another template."));
}

base::Result<LabelStock> stockFor(const StockWish &wish)
{
    const auto sheet = sheetNamed(wish.templateName);
    if (!sheet)
        return tl::unexpected(sheet.error());
    LabelStock stock;
    stock.dpi = wish.dpi;
    stock.templateName = *sheet ? (*sheet)->cell.templateName : wish.templateName;
    return templateNamed(stock.templateName).and_then([&](const Template &look) -> base::Result<LabelStock> {
        const QSizeF size = look.drawing ? look.drawing->size : QSizeF(stock.widthMm, stock.heightMm);
        stock.widthMm = wish.widthMm.value_or(size.width());
        stock.heightMm = wish.heightMm.value_or(size.height());
        return checkStock(look, stock).map([&stock] { return stock; });
    });
}

} // namespace label
