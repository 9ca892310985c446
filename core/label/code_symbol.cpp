#include "core/label/code_symbol.h"

#include <QCoreApplication>
#include <QSize>

#include <zint.h>

#include <algorithm>
#include <memory>

namespace label {
namespace {

struct FreeZint
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

int numberOf(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Code128: return BARCODE_CODE128;
    case CodeKind::DataMatrix: return BARCODE_DATAMATRIX;
    }
    return BARCODE_CODE128;
}

bool isDark(const zint_symbol &symbol, int row, int column)
{
    return (symbol.encoded_data[row][column / 8] >> (column % 8) & 1) != 0;
}

} // namespace

QSize quietModules(CodeKind kind)
{
    switch (kind) {
    case CodeKind::Code128: return {10, 0};
    case CodeKind::DataMatrix: return {2, 2}; // the standard asks for one
    }
    return {10, 0};
}

base::Result<CodeSymbol> encodeCode(CodeKind kind, const QString &text)
{
    const bool isAscii =
        std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (text.isEmpty() || !isAscii)
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("label.code-text"),
            QCoreApplication::translate("label", "\"%1\" cannot be printed as a bar code.").arg(text),
            QCoreApplication::translate("label", "Use plain letters, digits and signs."));
    const std::unique_ptr<zint_symbol, FreeZint> zint(ZBarcode_Create());
    const QByteArray bytes = text.toLatin1();
    if (zint) {
        zint->symbology = numberOf(kind);
        zint->input_mode = DATA_MODE;
        if (kind == CodeKind::DataMatrix)
            zint->option_3 = DM_SQUARE;
    }
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    if (!zint || ZBarcode_Encode(zint.get(), data, int(bytes.size())) >= ZINT_ERROR)
        return base::fail(
            base::ErrorKind::BadInput, base::ErrorCode("label.code-too-long"),
            QCoreApplication::translate("label", "\"%1\" is too long for a bar code.").arg(text),
            QCoreApplication::translate("label", "Use a template that prints it as text or as Data Matrix."));
    CodeSymbol symbol{kind, zint->width, kind == CodeKind::Code128 ? 1 : zint->rows, {}};
    for (int row = 0; row < symbol.rows; ++row) {
        for (int column = 0; column < symbol.columns; ++column) {
            const int from = column;
            while (column < symbol.columns && isDark(*zint, row, column))
                ++column;
            if (column > from)
                symbol.dark.emplace_back(from, row, column - from, 1);
        }
    }
    return symbol;
}

} // namespace label
