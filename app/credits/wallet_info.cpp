#include "credits/wallet_info.h"

#include <QJsonObject>

namespace dria {

using namespace Qt::StringLiterals;

QJsonObject WalletInfo::toJson() const
{
    return {{u"address"_s, address.toString()},
            {u"kind"_s, kind == Kind::Browser ? u"browser"_s : u"spending"_s},
            {u"source"_s, source == Source::Key ? u"key"_s : u"words"_s},
            {u"backedUp"_s, isBackedUp},
            {u"since"_s, since.toString(Qt::ISODate)}};
}

std::optional<WalletInfo> WalletInfo::fromJson(const QJsonObject &json)
{
    const auto address = EthAddress::parse(json.value("address"_L1).toString());
    if (!address || address->isZero())
        return {};
    return WalletInfo{
        .address = *address,
        .kind = json.value("kind"_L1) == "browser"_L1 ? Kind::Browser : Kind::Spending,
        .source = json.value("source"_L1) == "key"_L1 ? Source::Key : Source::Words,
        .isBackedUp = json.value("backedUp"_L1).toBool(),
        .since = QDateTime::fromString(json.value("since"_L1).toString(), Qt::ISODate)};
}

} // namespace dria
