#include "practice/payment_judge.h"

using namespace Qt::StringLiterals;

namespace dria::practice {

tl::expected<Settlement, QString> ClosedJudge::judge(const QByteArray &, qint64)
{
    return tl::unexpected(u"practice judge not available yet"_s);
}

} // namespace dria::practice
