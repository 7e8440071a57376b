#include "ui/settings/key_field.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace dria {

KeyField::KeyField(const Theme &theme, QWidget *parent)
    : KeyField(tr("API key"), Blanks::Removed, theme, parent)
{
    m_show->setAccessibleName(tr("Show the key"));
}

KeyField::KeyField(const QString &name, Blanks blanks, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_blanks(blanks)
    , m_edit(new QLineEdit)
    , m_show(new QToolButton)
{
    m_edit->setAccessibleName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase | Qt::ImhHiddenText);
    m_edit->setMaxLength(4096);
    m_show->setCheckable(true);
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show what is typed: %1", "%1: the name of a field").arg(name));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.px(space::s));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_show);
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this, &KeyField::follow);
    connect(m_edit, &QLineEdit::returnPressed, this, &KeyField::submitted);
    connect(m_show, &QToolButton::toggled, this, &KeyField::setShown);
}

bool KeyField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

Secret KeyField::take()
{
    QString text = m_edit->text();
    clear();
    return Secret::takeFrom(text);
}

void KeyField::clear()
{
    m_edit->setText({}); // not clear(), which keeps what was there for undo
    m_show->setChecked(false);
}

void KeyField::setPlaceholderText(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void KeyField::follow(const QString &text)
{
    if (m_blanks == Blanks::Removed) {
        QString bare = text;
        bare.removeIf([](QChar c) { return c.isSpace(); });
        if (bare.size() != text.size()) {
            m_edit->setText(bare);
            return;
        }
    }
    Q_EMIT edited();
}

void KeyField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_show->setText(shown ? tr("Hide") : tr("Show"));
}

} // namespace dria
