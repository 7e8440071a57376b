#include "ui/transfer/transfer_progress.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace dria {

namespace {
constexpr int steps = 1000;
}

TransferProgress::TransferProgress(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel)
    , m_bar(new QProgressBar)
{
    m_bar->setRange(0, steps);
    m_bar->setTextVisible(false);
    auto *cancel = new QPushButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &TransferProgress::cancelled);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    auto *buttons = new FlowLayout;
    buttons->addWidget(cancel);
    layout->addLayout(buttons);
    hide();
}

void TransferProgress::begin(const QString &words)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setValue(0);
    show();
}

void TransferProgress::setDone(qint64 done, qint64 of)
{
    if (of > 0)
        m_bar->setValue(static_cast<int>(std::clamp<qint64>(done * steps / of, 0, steps)));
}

} // namespace dria
