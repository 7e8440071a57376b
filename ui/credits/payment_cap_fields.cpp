#include "ui/credits/payment_cap_fields.h"

#include "credits/payment_caps.h"
#include "ui/credits/amount_fields.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>

namespace dria {

PaymentCapFields::PaymentCapFields(Settings &settings, const Theme &theme, QWidget *parent)
    : Section(tr("Your limits for payments"), theme, parent)
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
}

} // namespace dria
