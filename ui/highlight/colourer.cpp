#include "ui/highlight/colourer.h"

#include "ui/highlight/table_colourer.h"

#include <QHash>

#include <memory>

namespace dria::highlight {

const Colourer *Colourer::forLanguage(QStringView name)
{
    static const auto all = [] {
        QHash<QString, std::shared_ptr<const Colourer>> made;
        for (const Language &language : languages()) {
            const auto colourer = std::make_shared<TableColourer>(language);
            for (const QStringView alias : language.names.tokenize(u' '))
                made.insert(alias.toString(), colourer);
        }
        return made;
    }();
    constexpr qsizetype longestName = 32;
    return all.value(name.left(longestName).toString().toLower()).get();
}

} // namespace dria::highlight
