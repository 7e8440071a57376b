#include "markdown/entities.h"

#include "markdown/entity_table.h"

#include <QHash>

namespace dria::markdown {

namespace {

QHash<QStringView, QString> readTable()
{
    QHash<QStringView, QString> table;
    const QStringView all(entityTable);
    for (const QStringView entry : all.tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype equals = entry.indexOf(u'=');
        QString text;
        for (const QStringView code : entry.mid(equals + 1).tokenize(u'+'))
            text += QChar::fromUcs4(code.toUInt(nullptr, 16));
        table.insert(entry.left(equals), text);
    }
    return table;
}

} // namespace

QString entityText(QStringView entity)
{
    const QStringView name = entity.mid(1, entity.size() - 2);
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && name[1].toLower() == u'x';
        const uint code = hex ? name.mid(2).toUInt(nullptr, 16) : name.mid(1).toUInt();
        const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
        if (code == 0 || code > QChar::LastValidCodePoint || surrogate)
            return QString(QChar(QChar::ReplacementCharacter));
        const char32_t character = code;
        return QString::fromUcs4(&character, 1);
    }
    static const QHash<QStringView, QString> table = readTable();
    return table.value(name, entity.toString());
}

} // namespace dria::markdown
