#include "ui/credits/budget_card.h"

#include "core/account_book.h"
#include "credits/budget_book.h"
#include "credits/budget_text.h"
#include "credits/usage_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "wallet/usdc_amount_text.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLineEdit>

namespace dria {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(dria::BudgetCard)
};

QString nameOf(BudgetScope scope)
{
    switch (scope) {
    case BudgetScope::Answer:
        return Words::tr("One answer");
    case BudgetScope::Conversation:
        return Words::tr("One chat");
    case BudgetScope::Day:
        return Words::tr("One day");
    case BudgetScope::Month:
        break;
    }
    return Words::tr("One month");
}

} // namespace

BudgetCard::BudgetCard(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_title(new PlainLabel(tr("Budget")))
    , m_problem(new PlainLabel)
{
    auto *grid = new QGridLayout;
    const auto head = [grid](int column, const QString &text) {
        // On one line, here and below: a grid whose height follows its width is given too little.
        auto *label = new PlainLabel(text, PlainLabel::Overflow::Elide);
        label->setTextRole(QPalette::PlaceholderText);
        grid->addWidget(label, 0, column);
    };
    head(1, tr("Tell me above, USDC"));
    head(2, tr("Stop above, USDC"));
    head(3, tr("Spent"));
    for (const BudgetScope scope : budgetScopes)
        addRow(*grid, scope);
    grid->setColumnStretch(3, 1);
    auto *rule = new PlainLabel(estimateRule());
    rule->setTextRole(QPalette::PlaceholderText);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_title);
    rows->addLayout(grid);
    rows->addWidget(m_problem);
    rows->addWidget(rule);
    m_problem->hide();
    setFocusPolicy(Qt::NoFocus);
    connect(workspace.budget(), &BudgetBook::changed, this, &BudgetCard::showSpent);
    connect(&workspace, &Workspace::currentChanged, this, &BudgetCard::showSpent);
    connect(&theme, &Theme::changed, this, &BudgetCard::applyTheme);
    applyTheme();
}

void BudgetCard::addRow(QGridLayout &grid, BudgetScope scope)
{
    const int line = grid.rowCount();
    const BudgetLimit now = budgetOf(m_workspace.settings()).of(scope);
    const QString name = nameOf(scope);
    Row &row = m_rows[std::size_t(scope)];
    row.soft = makeField(tr("%1: tell me above, in USDC").arg(name), now.soft);
    row.hard = makeField(tr("%1: stop above, in USDC").arg(name), now.hard);
    row.spent = nullptr;
    auto *label = new PlainLabel(name, PlainLabel::Overflow::Elide);
    label->setBuddy(row.soft);
    grid.addWidget(label, line, 0);
    grid.addWidget(row.soft, line, 1);
    grid.addWidget(row.hard, line, 2);
    if (scope == BudgetScope::Day || scope == BudgetScope::Month) {
        row.spent = new PlainLabel({}, PlainLabel::Overflow::Elide);
        grid.addWidget(row.spent, line, 3);
    }
}

QLineEdit *BudgetCard::makeField(const QString &name, UsdcAmount now)
{
    auto *field = new QLineEdit;
    if (now != UsdcAmount())
        field->setText(now.toText(QLocale()));
    field->setAccessibleName(name);
    field->setPlaceholderText(tr("no limit"));
    connect(field, &QLineEdit::textEdited, this, &BudgetCard::take);
    return field;
}

void BudgetCard::applyTheme()
{
    m_title->setFont(m_theme.font(TypeStep::Body, QFont::DemiBold));
    for (const Row &row : m_rows) {
        row.soft->setMaximumWidth(m_theme.px(130));
        row.hard->setMaximumWidth(m_theme.px(130));
    }
}

void BudgetCard::take()
{
    Budget budget = budgetOf(m_workspace.settings());
    QString problem;
    for (const BudgetScope scope : budgetScopes) {
        const Row &row = m_rows[std::size_t(scope)];
        BudgetLimit &limit = budget.of(scope);
        for (const auto &[field, amount] :
             {std::pair{row.soft, &limit.soft}, {row.hard, &limit.hard}}) {
            const auto typed = UsdcAmount::parse(field->text(), QLocale());
            if (typed)
                *amount = *typed;
            else if (typed.error() == AmountProblem::Empty || typed.error() == AmountProblem::Zero)
                *amount = UsdcAmount();
            else if (problem.isEmpty())
                problem = explain(typed.error(), QLocale());
        }
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setBudget(m_workspace.settings(), budget);
    showSpent();
}

void BudgetCard::showSpent()
{
    const QUuid account = m_workspace.accounts().current().id;
    const bool limited = m_workspace.budget()->isLimited();
    if (limited && isVisible())
        m_workspace.budget()->prepare(account, {});
    const BudgetSpent spent = m_workspace.budget()->spent(account, {});
    for (const BudgetScope scope : {BudgetScope::Day, BudgetScope::Month}) {
        PlainLabel *label = m_rows[std::size_t(scope)].spent;
        label->setText(!limited ? QString()
                       : scope == BudgetScope::Day
                           ? tr("%1 today").arg(usdcText(spent.day))
                           : tr("%1 this month").arg(usdcText(spent.month)));
    }
}

void BudgetCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    showSpent();
}

// The card hands the keyboard to its first field.
void BudgetCard::focusInEvent(QFocusEvent *event)
{
    m_rows.front().soft->setFocus(event->reason());
}

} // namespace dria
