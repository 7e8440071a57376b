#include "ui/credits/credits_page.h"

#include "core/account_book.h"
#include "core/error_text.h"
#include "core/when_finished.h"
#include "credits/usage_csv.h"
#include "credits/usage_meter.h"
#include "credits/usage_text.h"
#include "library/usage_ledger.h"
#include "ui/credits/balance_card.h"
#include "ui/credits/budget_card.h"
#include "ui/credits/csv_export.h"
#include "ui/credits/day_plot.h"
#include "ui/credits/low_balance_fields.h"
#include "ui/credits/model_plot.h"
#include "ui/credits/payment_cap_fields.h"
#include "ui/credits/payment_history.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

namespace dria {

using namespace Qt::StringLiterals;

CreditsPage::CreditsPage(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Page(tr("Credits"), theme, parent)
    , m_workspace(workspace)
    , m_unknown(new Banner(theme, Banner::Kind::Warning))
    , m_balance(new BalanceCard(theme))
    , m_budget(new BudgetCard(workspace, theme))
    , m_words(new PlainLabel)
    , m_days(new DayPlot(theme))
    , m_models(new ModelPlot(theme))
    , m_period(new QComboBox)
    , m_model(new QComboBox)
    , m_table(new QTreeView)
    , m_export(new QPushButton(tr("Export as CSV…")))
    , m_entries(*workspace.usage())
    , m_csv(new UsageCsv(*workspace.usage(), this))
{
    auto *warnings = new LowBalanceFields(workspace.settings(), theme);
    column()->addWidget(m_unknown);
    column()->addWidget(m_balance);
    column()->addWidget(m_budget);
    column()->addWidget(m_words);
    buildPlots();
    buildTable();
    column()->addWidget(warnings);
    if (workspace.payments()) {
        m_payments = new PaymentHistory(workspace, theme);
        m_caps = new PaymentCapFields(workspace.settings(), theme);
        column()->addWidget(m_payments);
        column()->addWidget(m_caps);
        connect(m_payments, &PaymentHistory::linkRequested, this, &CreditsPage::linkRequested);
    }
    connect(m_balance, &BalanceCard::refreshRequested, this, [this] {
        if (Connection *connection = m_workspace.current())
            connection->balance().refresh();
    });
    connect(m_balance, &BalanceCard::addRequested, this, &CreditsPage::addRequested);
    connect(&m_entries, &UsageModel::failed, this, &CreditsPage::say);
    connect(&workspace, &Workspace::currentChanged, this, &CreditsPage::follow);
    connect(&workspace, &Workspace::usageRecorded, this, [this] {
        if (isVisible())
            read();
    });
    connect(m_unknown->addButton(tr("Show the payment")), &QPushButton::clicked, this,
            &CreditsPage::addRequested);
    m_unknown->hide();
    m_words->hide();
}

void CreditsPage::buildPlots()
{
    const auto add = [this](const QString &title, QWidget *plot) {
        auto *card = new Card(theme());
        auto *rows = new QVBoxLayout(card);
        auto *name = new PlainLabel(title);
        name->setFont(theme().font(TypeStep::Body, QFont::DemiBold));
        connect(&theme(), &Theme::changed, name,
                [this, name] { name->setFont(theme().font(TypeStep::Body, QFont::DemiBold)); });
        rows->addWidget(name);
        rows->addWidget(plot);
        column()->addWidget(card);
    };
    add(tr("Observed by day"), m_days);
    add(tr("Observed by model, 30 days"), m_models);
}

void CreditsPage::buildTable()
{
    m_period->setAccessibleName(tr("Period"));
    m_period->addItem(tr("Last 7 days"), 7);
    m_period->addItem(tr("Last 30 days"), 30);
    m_period->addItem(tr("All"), 0);
    m_period->setCurrentIndex(1);
    m_model->setAccessibleName(tr("Model"));
    m_model->addItem(tr("All models"), QString());
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *choices = new FlowLayout;
    choices->addWidget(m_period);
    choices->addWidget(m_model);
    choices->addWidget(m_export);
    column()->addLayout(choices);

    m_table->setModel(&m_entries);
    m_table->setAccessibleName(tr("What answers took"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setMinimumHeight(theme().px(260));
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setResizeContentsPrecision(0); // of the rows in sight
    for (int section = 0; section < UsageModel::columns; ++section)
        m_table->header()->setSectionResizeMode(section, section == UsageModel::Model
                                                             ? QHeaderView::Stretch
                                                             : QHeaderView::ResizeToContents);
    column()->addWidget(m_table, 1);
    auto *note = new PlainLabel(
        tr("Changes are observed: the balance before and after, as the server reported it. No "
           "price is public."));
    note->setTextRole(QPalette::PlaceholderText);
    column()->addWidget(note);
    connect(m_period, &QComboBox::currentIndexChanged, this, &CreditsPage::readTable);
    connect(m_model, &QComboBox::currentIndexChanged, this, &CreditsPage::readTable);
    auto *csv = new CsvExport(m_workspace.files(), *this);
    connect(m_export, &QPushButton::clicked, this, [this, csv] {
        csv->offer(u"dria-usage.csv"_s, [this] { return m_csv->make(filter()); });
    });
    connect(csv, &CsvExport::failed, this, &CreditsPage::say);
    connect(csv, &CsvExport::saved, this, [this] {
        m_words->setText(tr("The table was saved."));
        m_words->show();
    });
}

void CreditsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    follow();
}

void CreditsPage::follow()
{
    disconnect(m_watch);
    disconnect(m_topUpWatch);
    if (!isVisible())
        return;
    Connection *connection = m_workspace.current();
    if (connection)
        m_watch = connect(&connection->balance(), &BalanceWatch::changed, this,
                          &CreditsPage::showBalance);
    if (connection && connection->topUp())
        m_topUpWatch =
            connect(connection->topUp(), &TopUpDesk::changed, this, &CreditsPage::onTopUp);
    m_usage.clear();
    if (m_payments)
        m_payments->read();
    if (std::exchange(m_account, m_workspace.accounts().current().id) !=
        m_workspace.accounts().current().id) {
        const QSignalBlocker quiet(m_model); // the table is read below
        while (m_model->count() > 1)         // models of another account
            m_model->removeItem(1);
    }
    onTopUp();
    showBalance();
    read();
}

void CreditsPage::onTopUp()
{
    Connection *connection = m_workspace.current();
    const std::optional<TopUp::State> state =
        connection && connection->topUp() ? std::optional(connection->topUp()->topUp().state())
                                          : std::nullopt;
    if (m_payments && std::exchange(m_topUpState, state) != state)
        m_payments->read(); // not with each look at the balance: what is chosen stays chosen
    const bool isUnknown = connection && connection->topUp() && connection->topUp()->isUnknown();
    m_unknown->setVisible(isUnknown);
    if (isUnknown)
        m_unknown->setText(tr("It is not known whether your payment of %1 was taken. Do not pay "
                              "again.")
                               .arg(usdcText(connection->topUp()->topUp().payment().micros)));
}

QDate CreditsPage::today() const
{
    return m_workspace.clock().nowUtc().toLocalTime().date();
}

void CreditsPage::showBalance()
{
    Connection *connection = m_workspace.current();
    m_balance->show(connection);
    const std::optional<Balance> balance =
        connection ? connection->balance().balance() : std::nullopt;
    m_balance->setPace(usagePace(m_usage, today(), balance ? microsOf(*balance) : std::nullopt));
}

void CreditsPage::read()
{
    readPlots();
    readTable();
}

void CreditsPage::readPlots()
{
    const int reading = ++m_reading;
    UsageFilter month{filter().account, {}, m_workspace.clock().nowUtc().addDays(-DayPlot::days)};
    whenFinished(m_workspace.usage()->byDay(month), this,
                 [this, reading](const Result<QList<UsageOfDay>> &days) {
                     if (reading != m_reading)
                         return;
                     if (!days)
                         return say(days.error());
                     m_usage = *days;
                     m_days->setUsage(*days, today());
                     showBalance();
                 });
    whenFinished(m_workspace.usage()->byModel(month), this,
                 [this, reading](const Result<QList<UsageOfModel>> &models) {
                     if (reading != m_reading || !models)
                         return;
                     m_models->setUsage(*models);
                     fillModels(*models);
                 });
}

// What is chosen stays chosen.
void CreditsPage::fillModels(const QList<UsageOfModel> &models)
{
    for (const UsageOfModel &one : models) {
        if (m_model->findData(one.model) < 0)
            m_model->addItem(one.model, one.model);
    }
}

UsageFilter CreditsPage::filter() const
{
    UsageFilter filter;
    filter.account = m_workspace.accounts().current().id;
    filter.model = m_model->currentData().toString();
    if (const int days = m_period->currentData().toInt(); days > 0)
        filter.from = m_workspace.clock().nowUtc().addDays(-days);
    return filter;
}

void CreditsPage::readTable()
{
    m_words->hide();
    m_entries.setFilter(filter());
}

void CreditsPage::showLimits()
{
    if (!m_caps)
        return;
    scrollTo(m_caps);
    m_caps->setFocus();
}

void CreditsPage::showBudget()
{
    scrollTo(m_budget);
    m_budget->setFocus(Qt::OtherFocusReason);
}

void CreditsPage::say(const Error &error)
{
    m_words->setText(explain(error));
    m_words->show();
}

} // namespace dria
