#pragma once

#include <QTranslator>

/// A language that nobody speaks, made of the English texts: every letter with an accent, 40 % longer, in
/// brackets. What stays without brackets is not translated; what loses one is cut off.
class PseudoTranslation final : public QTranslator
{
public:
    QString translate(const char *context, const char *text, const char *comment, int count) const override;
    bool isEmpty() const override { return false; }
};
