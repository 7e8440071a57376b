#include "ui/settings/privacy_section.h"

#include "ui/settings/privacy_card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <chrono>

namespace dria {

namespace {
constexpr std::chrono::seconds copiedShownFor{3};
}

PrivacySection::PrivacySection(const Theme &theme, QWidget *parent)
    : Section(tr("Privacy"), theme, parent)
{
    const QStringList facts{
        tr("What you send goes to the server of the account in use, with its key, and nowhere "
           "else. There is no telemetry, no update check and no crash report."),
        tr("Keys are in the system keychain, never in files of this program. A key in the "
           "environment variable DRIA_API_KEY is used for one run and never stored."),
        tr("The log holds what the program did, without messages and without keys. It stays on "
           "this computer."),
    };
    body()->addWidget(new PrivacyCard(theme));
    for (const QString &fact : facts)
        body()->addWidget(new PlainLabel(fact));
    auto *logs = new QPushButton(tr("Open the log folder"));
    auto *diagnostics = new QPushButton(tr("Copy diagnostics"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(logs);
    buttons->addWidget(diagnostics);
    body()->addLayout(buttons);
    connect(logs, &QPushButton::clicked, this, &PrivacySection::openLogsRequested);
    connect(diagnostics, &QPushButton::clicked, this, &PrivacySection::copyDiagnosticsRequested);
    auto *back = new QTimer(diagnostics);
    back->setSingleShot(true);
    back->setInterval(copiedShownFor);
    connect(back, &QTimer::timeout, diagnostics,
            [diagnostics] { diagnostics->setText(tr("Copy diagnostics")); });
    connect(diagnostics, &QPushButton::clicked, back, [diagnostics, back] {
        diagnostics->setText(tr("Copied"));
        back->start();
    });
}

} // namespace dria
