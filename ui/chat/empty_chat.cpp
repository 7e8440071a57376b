#include "ui/chat/empty_chat.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace dria {

EmptyChat::EmptyChat(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_line(new PlainLabel(tr("What would you like to know?")))
    , m_facts(new PlainLabel)
    , m_column(new QWidget)
{
    m_line->setAlignment(Qt::AlignCenter);
    m_facts->setAlignment(Qt::AlignCenter);
    m_facts->setTextRole(QPalette::PlaceholderText);
    auto *rows = new QVBoxLayout(m_column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_line);
    for (QPushButton *&button : m_suggestions) {
        button = new QPushButton;
        rows->addWidget(button);
        connect(button, &QPushButton::clicked, this,
                [this, button] { Q_EMIT suggestionChosen(button->accessibleName()); });
    }
    rows->addWidget(m_facts);

    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_column, 100); // as wide as it may be, and no wider
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    connect(&theme, &Theme::changed, this, &EmptyChat::applyTheme);
    applyTheme();
}

void EmptyChat::setSuggestions(const QStringList &sentences)
{
    for (std::size_t i = 0; i < m_suggestions.size(); ++i) {
        QPushButton *button = m_suggestions[i];
        const QString sentence = sentences.value(qsizetype(i));
        button->setAccessibleName(sentence);
        button->setText(QString(sentence).replace(u'&', QStringLiteral("&&")));
    }
    fit();
}

void EmptyChat::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    fit();
}

QSize EmptyChat::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), 0};
}

void EmptyChat::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

// By their worth, not by their place: the line, something to begin with, what it is paid from.
void EmptyChat::fit()
{
    const int width = std::min(m_column->maximumWidth(), this->width());
    int room = height();
    const auto show = [&](QWidget *part, bool says) {
        const int own =
            part->hasHeightForWidth() ? part->heightForWidth(width) : part->sizeHint().height();
        const int needed = std::max(own, part->minimumHeight()) + m_column->layout()->spacing();
        const bool fits = says && needed <= room;
        part->setVisible(fits);
        room -= fits ? needed : 0;
    };
    const auto says = [](const QPushButton *button) { return !button->text().isEmpty(); };
    show(m_line, true);
    show(m_suggestions.front(), says(m_suggestions.front()));
    show(m_facts, !m_facts->text().isEmpty());
    for (std::size_t i = 1; i < m_suggestions.size(); ++i)
        show(m_suggestions[i], says(m_suggestions[i]));
}

void EmptyChat::applyTheme()
{
    constexpr int columnWidth = 480;
    m_column->setMaximumWidth(m_theme.px(columnWidth));
    m_column->layout()->setSpacing(m_theme.px(space::s));
    m_line->setFont(m_theme.font(TypeStep::Title, QFont::DemiBold));
    m_line->setContentsMargins(0, 0, 0, m_theme.px(space::m));
    m_facts->setContentsMargins(0, m_theme.px(space::m), 0, 0);
    for (QPushButton *button : m_suggestions)
        button->setMinimumHeight(m_theme.px(36));
    fit();
}

} // namespace dria
