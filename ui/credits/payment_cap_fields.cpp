#include "ui/credits/payment_cap_fields.h"

#include "api/json_rpc_client.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "credits/payment_caps.h"
#include "ui/credits/amount_fields.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

namespace dria {

PaymentCapFields::PaymentCapFields(Settings &settings, const Theme &theme, QWidget *parent)
    : Section(tr("Your limits for payments"), theme, parent)
    , m_settings(settings)
{
    const PaymentLimits now = paymentLimits(settings);
    auto *fields = new AmountFields(theme);
    fields->add(tr("At most at once, in USDC"), now.perPayment, [&settings](UsdcAmount amount) {
        setPaymentCaps(settings, amount, paymentLimits(settings).perDay);
    });
    fields->add(tr("At most in a day, in USDC"), now.perDay, [&settings](UsdcAmount amount) {
        setPaymentCaps(settings, paymentLimits(settings).perPayment, amount);
    });
    auto *note = new PlainLabel(tr("What goes over a limit is refused before anything is signed. A "
                                   "payment whose outcome is unknown counts as paid."));
    note->setTextRole(QPalette::PlaceholderText);
    body()->addWidget(fields);
    body()->addWidget(note);
    body()->addWidget(makeNode());
    auto *tests = new QCheckBox(tr("For developers: pay on Base Sepolia too, a network for tests"));
    tests->setChecked(now.testNetworks);
    connect(tests, &QCheckBox::toggled, &settings,
            [&settings](bool on) { settings.setValue(keys::creditsTestNetworks, on); });
    body()->addWidget(tests);
}

QWidget *PaymentCapFields::makeNode()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins({});
    auto *name = new PlainLabel(tr("Address of a node of Base (RPC), if you have one"));
    auto *field = new QLineEdit(m_settings.value(keys::creditsRpcAddress).toString());
    field->setAccessibleName(name->text());
    field->setPlaceholderText(QStringLiteral("https://…"));
    name->setBuddy(field);
    auto *problem = new PlainLabel(tr("It has to begin with https:// to be asked."));
    auto *about = new PlainLabel(tr("It is asked about payments whose outcome is unknown, and sees "
                                    "your wallet's address then. Without one nobody is asked."));
    about->setTextRole(QPalette::PlaceholderText);
    for (QWidget *line : std::initializer_list<QWidget *>{name, field, problem, about})
        rows->addWidget(line);
    const auto judge = [field, problem] {
        const QUrl node(field->text().trimmed(), QUrl::StrictMode);
        problem->setVisible(!field->text().isEmpty() && !JsonRpcClient::mayAsk(node));
    };
    connect(field, &QLineEdit::textEdited, this, [this, judge](const QString &text) {
        const QString address = text.trimmed();
        m_settings.setValue(keys::creditsRpcAddress, address.isEmpty()
                                                         ? QJsonValue(QJsonValue::Undefined)
                                                         : QJsonValue(address));
        judge();
    });
    judge();
    return part;
}

} // namespace dria
