#include "ui/credits/low_balance_fields.h"

#include "core/settings.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "wallet/usdc_amount_text.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace dria {

LowBalanceFields::LowBalanceFields(Settings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_problem(new PlainLabel)
{
    const BalanceThresholds now = balanceThresholds(settings);
    m_low = addField(tr("Warn below, in USDC"), now.low);
    m_veryLow = addField(tr("Warn plainly below, in USDC"), now.veryLow);
    auto *fields = new FlowLayout;
    for (QLineEdit *field : {m_low, m_veryLow}) {
        auto *pair = new QWidget;
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins({});
        auto *name = new PlainLabel(field->accessibleName(), PlainLabel::Overflow::Elide);
        name->setBuddy(field);
        line->addWidget(name);
        line->addWidget(field);
        field->setMaximumWidth(theme.px(90));
        fields->addWidget(pair);
    }
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(fields);
    rows->addWidget(m_problem);
    m_problem->hide();
}

QLineEdit *LowBalanceFields::addField(const QString &name, UsdcAmount amount)
{
    auto *field = new QLineEdit(amount.toText(QLocale()));
    field->setAccessibleName(name);
    connect(field, &QLineEdit::textEdited, this, &LowBalanceFields::take);
    return field;
}

// Nothing typed, and nothing at all, is no warning.
void LowBalanceFields::take()
{
    BalanceThresholds thresholds = balanceThresholds(m_settings);
    QString problem;
    for (const auto &[field, amount] :
         {std::pair{m_low, &thresholds.low}, {m_veryLow, &thresholds.veryLow}}) {
        const auto typed = UsdcAmount::parse(field->text(), QLocale());
        if (typed)
            *amount = *typed;
        else if (typed.error() == AmountProblem::Empty || typed.error() == AmountProblem::Zero)
            *amount = UsdcAmount();
        else
            problem = explain(typed.error(), QLocale());
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setBalanceThresholds(m_settings, thresholds);
}

} // namespace dria
