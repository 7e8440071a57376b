#include "ui/credits/payment_history.h"

#include "core/account_book.h"
#include "core/error_text.h"
#include "core/when_finished.h"
#include "credits/explorer_link.h"
#include "credits/payment_csv.h"
#include "credits/payment_reason_text.h"
#include "library/payment_ledger.h"
#include "ui/credits/csv_export.h"
#include "ui/credits/detail_rows.h"
#include "ui/credits/hex_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "workspace/workspace.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>

#include <limits>

namespace dria {

using namespace Qt::StringLiterals;

PaymentHistory::PaymentHistory(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Section(tr("Added credits"), theme, parent)
    , m_workspace(workspace)
    , m_payments(*workspace.payments())
    , m_csv(new CsvExport(workspace.files(), *this))
    , m_choice(new QComboBox)
    , m_export(new QPushButton(tr("Export as CSV…")))
    , m_words(new PlainLabel)
    , m_table(new QTreeView)
    , m_details(new DetailRows(theme))
    , m_recipient(new HexText(tr("Copy the address of the recipient"), theme))
    , m_nonce(new HexText(tr("Copy the nonce"), theme))
    , m_transaction(new HexText(tr("Copy the transaction hash"), theme))
    , m_explore(new QPushButton(tr("Look it up on Basescan")))
{
    buildTable(theme);
    buildDetails();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PaymentHistory::read);
    connect(&m_payments, &PaymentModel::failed, this,
            [this](const Error &error) { say(explain(error)); });
    connect(&m_payments, &PaymentModel::read, this, [this] {
        const bool isEmpty = m_payments.rowCount() == 0;
        m_table->setVisible(!isEmpty);
        if (isEmpty)
            say(choice() == PaymentChoice::All ? tr("No credits were added here yet.")
                                               : tr("There are no such payments."));
    });
    connect(m_csv, &CsvExport::saved, this, [this] { say(tr("The table was saved.")); });
    connect(m_csv, &CsvExport::failed, this, [this](const Error &error) { say(explain(error)); });
    connect(m_export, &QPushButton::clicked, this, [this] {
        m_csv->offer(u"dria-top-ups.csv"_s, [this] {
            constexpr int all = std::numeric_limits<int>::max();
            const QUuid account = m_workspace.accounts().current().id;
            auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
            promise->start();
            whenFinished(m_workspace.payments()->payments(account, {}, all, choice()), this,
                         [promise](const Result<QList<PaymentRecord>> &read) {
                             promise->addResult(read ? Result<QByteArray>(csvOf(*read))
                                                     : fail(read.error()));
                             promise->finish();
                         });
            return promise->future();
        });
    });
}

void PaymentHistory::buildTable(const Theme &theme)
{
    m_choice->setAccessibleName(tr("Which payments"));
    m_choice->addItem(tr("All"), int(PaymentChoice::All));
    m_choice->addItem(tr("Settled"), int(PaymentChoice::Settled));
    m_choice->addItem(tr("Outcome open"), int(PaymentChoice::Open));
    m_choice->addItem(tr("Nothing was taken"), int(PaymentChoice::Ended));
    auto *choices = new FlowLayout;
    choices->addWidget(m_choice);
    choices->addWidget(m_export);
    body()->addLayout(choices);
    body()->addWidget(m_words);
    body()->addWidget(m_table);

    m_table->setModel(&m_payments);
    m_table->setAccessibleName(tr("Added credits"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->header()->setStretchLastSection(false);
    const auto follow = [this, &theme] {
        m_table->setFixedHeight(theme.px(170));
        for (int section = 0; section < PaymentModel::columns; ++section) {
            const bool isHex = section >= PaymentModel::Recipient;
            m_table->header()->setSectionResizeMode(section, isHex ? QHeaderView::Interactive
                                                                   : QHeaderView::ResizeToContents);
            if (isHex)
                m_table->header()->resizeSection(section, theme.px(130));
        }
    };
    connect(&theme, &Theme::changed, this, follow);
    follow();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PaymentHistory::showChosen);
    connect(&m_payments, &PaymentModel::modelReset, this, &PaymentHistory::showChosen);
}

void PaymentHistory::buildDetails()
{
    m_reason = m_details->add(tr("State"));
    m_details->add(tr("Recipient"), m_recipient, true);
    m_details->add(tr("Nonce"), m_nonce, true);
    m_details->add(tr("Transaction"), m_transaction, true);
    m_explore->setAutoDefault(false);
    body()->addWidget(m_details);
    body()->addWidget(m_explore, 0, Qt::AlignLeading);
    connect(m_explore, &QPushButton::clicked, this, [this] { Q_EMIT linkRequested(m_link); });
    showChosen();
}

PaymentChoice PaymentHistory::choice() const
{
    return static_cast<PaymentChoice>(m_choice->currentData().toInt());
}

void PaymentHistory::read()
{
    m_words->hide();
    m_payments.choose(m_workspace.accounts().current().id, choice());
}

void PaymentHistory::showChosen()
{
    const QModelIndex chosen = m_table->currentIndex();
    m_details->setVisible(chosen.isValid());
    m_explore->setVisible(false);
    if (!chosen.isValid())
        return;
    const PaymentRecord &payment = m_payments.payment(chosen.row());
    const QString reason = reasonText(payment);
    m_reason->setText(reason.isEmpty() ? stateText(payment.state) : reason);
    m_recipient->setText(payment.recipient);
    m_nonce->setText(payment.nonce);
    m_transaction->setText(payment.transaction);
    m_transaction->parentWidget()->setVisible(!payment.transaction.isEmpty());
    // What the practice gateway settles is on no chain.
    const bool isPractice = m_workspace.accounts().current().kind == Account::Kind::Practice;
    m_link = isPractice ? QUrl() : explorerLink(payment.network, payment.transaction);
    m_explore->setVisible(m_link.isValid());
}

void PaymentHistory::say(const QString &words)
{
    m_words->setText(words);
    m_words->show();
}

} // namespace dria
