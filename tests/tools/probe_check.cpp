#include "core/data_dir.h"
#include "library/library_check.h"
#include "probe_command.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dria::probe {

Answer check(const DataDir &dataDir)
{
    const auto problems = checkLibrary(dataDir.filePath(u"library.db"_s));
    if (!problems)
        return cannot(problems.error().detail);
    const bool isDamaged = !problems->isEmpty();
    return {QJsonDocument(QJsonObject{{u"damaged"_s, isDamaged},
                                      {u"problems"_s, QJsonArray::fromStringList(*problems)}}),
            isDamaged ? 1 : 0};
}

} // namespace dria::probe
