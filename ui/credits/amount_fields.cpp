#include "ui/credits/amount_fields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "wallet/usdc_amount_text.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace dria {

AmountFields::AmountFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new FlowLayout)
    , m_problem(new PlainLabel)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addLayout(m_line);
    rows->addWidget(m_problem);
    m_problem->hide();
}

void AmountFields::add(const QString &name, UsdcAmount now, const Store &store)
{
    auto *edit = new QLineEdit(now.toText(QLocale()));
    edit->setAccessibleName(name);
    auto *label = new PlainLabel(name, PlainLabel::Overflow::Elide);
    label->setBuddy(edit);
    auto *pair = new QWidget;
    auto *line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    line->addWidget(label);
    line->addWidget(edit);
    m_line->addWidget(pair);
    const auto follow = [this, edit] { edit->setMaximumWidth(m_theme.px(90)); };
    connect(&m_theme, &Theme::changed, edit, follow);
    follow();
    const Field field{edit, store};
    m_fields += field;
    connect(edit, &QLineEdit::textEdited, this, [this, field] { take(field); });
}

void AmountFields::take(const Field &field)
{
    const auto typed = UsdcAmount::parse(field.edit->text(), QLocale());
    if (typed)
        field.store(*typed);
    else if (typed.error() == AmountProblem::Empty || typed.error() == AmountProblem::Zero)
        field.store(UsdcAmount());
    explainAll();
}

void AmountFields::explainAll()
{
    QString problem;
    for (const Field &field : std::as_const(m_fields)) {
        const auto typed = UsdcAmount::parse(field.edit->text(), QLocale());
        if (!typed && typed.error() != AmountProblem::Zero && problem.isEmpty())
            problem = explain(typed.error(), QLocale());
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace dria
