#include "ui/settings/network_section.h"

#include "core/setting_keys.h"
#include "core/settings.h"
#include "ui/settings/flow_layout.h"
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
    , m_remove(new QPushButton(tr("Stop trusting it")))
{
    body()->addWidget(
        new PlainLabel(tr("Connections use the system's proxy and the system's certificates. A "
                          "network that inspects traffic, or a server of your own, may need a "
                          "certificate authority beside them: choose its PEM file.")));
    body()->addWidget(m_path);
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
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_settings.setValue(keys::networkExtraCa, path); });
    dialog->open();
}

void NetworkSection::update()
{
    const QString path = m_settings.value(keys::networkExtraCa).toString();
    m_path->setText(path.isEmpty() ? tr("No further certificates are trusted.")
                                   : tr("Trusted: %1").arg(QDir::toNativeSeparators(path)));
    m_remove->setVisible(!path.isEmpty());
}

} // namespace dria
