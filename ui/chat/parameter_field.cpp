#include "ui/chat/parameter_field.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>

namespace dria {

ParameterField::ParameterField(Theme &theme, const QString &name, const QString &explanation,
                               QWidget *control, QWidget *extra, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new PlainLabel(name, PlainLabel::Overflow::Wrap, this))
    , m_explanation(new PlainLabel(explanation, PlainLabel::Overflow::Wrap, this))
{
    m_name->setBuddy(control);
    control->setAccessibleName(name);
    control->setAccessibleDescription(explanation);
    m_explanation->setTextRole(QPalette::PlaceholderText);

    auto *line = new QHBoxLayout;
    if (extra)
        line->addWidget(extra, 1);
    line->addWidget(control, extra ? 0 : 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_name);
    rows->addLayout(line);
    rows->addWidget(m_explanation);

    connect(&theme, &Theme::changed, this, &ParameterField::applyTheme);
    applyTheme();
}

void ParameterField::applyTheme()
{
    layout()->setSpacing(m_theme.px(space::xs));
    m_name->setFont(m_theme.font(TypeStep::Body, QFont::DemiBold));
    m_explanation->setFont(m_theme.font(TypeStep::Small));
}

} // namespace dria
