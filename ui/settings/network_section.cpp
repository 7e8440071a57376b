#include "ui/settings/network_section.h"

#include "api/network_manager.h"
#include "core/setting_keys.h"
#include "core/settings.h"
#include "core/when_finished.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>

namespace dria {

NetworkSection::NetworkSection(Settings &settings, const Theme &theme, QWidget *parent)
    : Section(tr("Network"), theme, parent)
    , m_settings(settings)
    , m_path(new PlainLabel({}, PlainLabel::Overflow::Elide))
    , m_problem(new PlainLabel)
    , m_remove(new QPushButton(tr("Stop trusting it")))
{
    body()->addWidget(
        new PlainLabel(tr("Connections use the system's proxy and the system's certificates. A "
                          "network that inspects traffic, or a server of your own, may need a "
                          "certificate authority beside them: choose its PEM file.")));
    body()->addWidget(m_path);
    body()->addWidget(m_problem);
    auto *choose = new QPushButton(tr("Choose a certificate file"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(choose);
    buttons->addWidget(m_remove);
    body()->addLayout(buttons);
    connect(choose, &QPushButton::clicked, this, &NetworkSection::choose);
    connect(m_remove, &QPushButton::clicked, this,
            [this] { m_settings.setValue(keys::networkExtraCa, QJsonValue::Undefined); });
    connect(&settings, &Settings::changed, this, [this](const QString &key) {
        if (key == keys::networkExtraCa)
            update();
    });
    update();
}

void NetworkSection::choose()
{
    auto *dialog = new QFileDialog(window(), tr("Certificate authority"), QDir::homePath(),
                                   tr("PEM certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &NetworkSection::tryFile);
    dialog->open();
}

void NetworkSection::tryFile(const QString &path)
{
    m_tried = path;
    whenFinished(tlsTrusting(path, m_readers), this,
                 [this, path](const Result<QSslConfiguration> &tls) {
                     if (path != m_tried)
                         return;
                     if (tls) {
                         m_settings.setValue(keys::networkExtraCa, path);
                         update(); // the same file may hold certificates now
                         return;
                     }
                     showProblem(path, tls.error());
                 });
}

void NetworkSection::update()
{
    m_tried.clear();
    m_problem->hide();
    const QString path = m_settings.value(keys::networkExtraCa).toString();
    m_remove->setVisible(!path.isEmpty());
    m_path->setText(path.isEmpty() ? tr("No further certificates are trusted.")
                                   : tr("Reading %1…").arg(QDir::toNativeSeparators(path)));
    if (!path.isEmpty())
        showUse(path);
}

void NetworkSection::showUse(const QString &path)
{
    whenFinished(
        tlsTrusting(path, m_readers), this, [this, path](const Result<QSslConfiguration> &tls) {
            if (m_settings.value(keys::networkExtraCa).toString() != path)
                return;
            const QString shown = QDir::toNativeSeparators(path);
            m_path->setText(tls ? tr("Trusted: %1").arg(shown) : tr("Not trusted: %1").arg(shown));
            if (!tls && m_tried.isEmpty())
                showProblem(path, tls.error());
        });
}

void NetworkSection::showProblem(const QString &path, const Error &error)
{
    m_problem->setText(tr("%1 cannot be used. %2", "%1 is a file, %2 a sentence")
                           .arg(QDir::toNativeSeparators(path), error.detail));
    m_problem->show();
}

} // namespace dria
