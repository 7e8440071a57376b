#include "ui/wallet/word_grid.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

namespace dria {

namespace {

constexpr int wordWidth = 130; // pixels at 100 %: the number and eight letters

} // namespace

WordGrid::WordGrid(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_show(new QPushButton)
    , m_grid(new QWidget)
    , m_cells(new QGridLayout(m_grid))
{
    m_show->setAutoDefault(false);
    m_cells->setContentsMargins({});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_grid);
    rows->addWidget(m_show, 0, Qt::AlignLeading);
    setFocusProxy(m_show);
    connect(m_show, &QPushButton::clicked, this, [this] { setShown(!m_isShown); });
    connect(&theme, &Theme::changed, this, &WordGrid::place);
    setShown(false);
}

void WordGrid::setWords(const Mnemonic &words)
{
    clear();
    m_words = words.words().clone();
    m_count = words.count();
    for (int i = 0; i < m_count; ++i)
        m_labels << new PlainLabel;
    setShown(false);
    place();
}

void WordGrid::clear()
{
    m_words = Secret();
    m_count = 0;
    qDeleteAll(m_labels);
    m_labels.clear();
}

void WordGrid::setShown(bool isShown)
{
    m_isShown = isShown;
    m_show->setText(isShown ? tr("Hide the words") : tr("Show the words"));
    fill();
    Q_EMIT shownChanged(isShown);
}

void WordGrid::fill()
{
    QByteArrayView rest = m_words.view();
    for (int i = 0; i < m_count; ++i) {
        const qsizetype end = rest.indexOf(' ');
        const QByteArrayView word = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        m_labels[i]->setText(
            tr("%1. %2", "%1: a number, %2: a word to write down")
                .arg(i + 1)
                .arg(m_isShown ? QString::fromLatin1(word) : QString(6, QChar(0x2022))));
    }
}

void WordGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// Down the columns, as one reads a list.
void WordGrid::place()
{
    const int most = std::clamp(width() / std::max(1, m_theme.px(wordWidth)), 1, 4);
    const int perColumn = (m_count + most - 1) / most;
    for (int i = 0; i < m_count; ++i)
        m_cells->addWidget(m_labels[i], i % perColumn, i / perColumn);
}

} // namespace dria
