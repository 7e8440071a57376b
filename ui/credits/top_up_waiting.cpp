#include "ui/credits/top_up_waiting.h"

#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

namespace dria {

TopUpWaiting::TopUpWaiting(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_words(new PlainLabel)
    , m_about(new PlainLabel)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_about->setTextRole(QPalette::PlaceholderText);
    m_cancel->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_words);
    rows->addWidget(m_about);
    rows->addWidget(m_cancel, 0, Qt::AlignLeading);
    connect(m_cancel, &QPushButton::clicked, this, &TopUpWaiting::cancelled);
}

void TopUpWaiting::show(const QString &words, const QString &about, bool canCancel)
{
    m_words->setText(words);
    setAccessibleName(words); // what has the keyboard while there is nothing to press
    m_about->setText(about);
    m_about->setVisible(!about.isEmpty());
    m_cancel->setVisible(canCancel);
}

} // namespace dria
