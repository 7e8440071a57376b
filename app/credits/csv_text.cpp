#include "credits/csv_text.h"

using namespace Qt::StringLiterals;

namespace dria {

QByteArray csvField(QString text)
{
    if (!text.isEmpty() && u"=+-@\t\r"_s.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text.toUtf8();
}

QByteArray csvDecimal(qint64 micros)
{
    const QByteArray digits = QByteArray::number(micros).rightJustified(7, '0');
    return digits.left(digits.size() - 6) + '.' + digits.right(6);
}

} // namespace dria
