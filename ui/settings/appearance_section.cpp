#include "ui/settings/appearance_section.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace dria {

AppearanceSection::AppearanceSection(Theme &theme, QWidget *parent)
    : Section(tr("Appearance"), theme, parent)
    , m_theme(theme)
    , m_scheme(new QButtonGroup(this))
    , m_zoom(new QSpinBox)
{
    const QList<std::pair<Theme::Scheme, QString>> schemes{
        {Theme::Scheme::System, tr("Follow the system")},
        {Theme::Scheme::Light, tr("Light")},
        {Theme::Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, text] : schemes) {
        auto *button = new QRadioButton(text);
        m_scheme->addButton(button, static_cast<int>(scheme));
        body()->addWidget(button);
    }

    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setRange(Theme::minimumZoom, Theme::maximumZoom);
    m_zoom->setSingleStep(10);
    m_zoom->setSuffix(tr(" %", "percent, after a number"));
    m_zoom->setKeyboardTracking(false); // "200" must not pass through 2 on its way
    auto *label = new PlainLabel(tr("Zoom"), PlainLabel::Overflow::Elide);
    label->setBuddy(m_zoom);
    auto *reset = new QPushButton(tr("Set to 100 %"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_zoom);
    row->addWidget(reset);
    row->addStretch(1);
    body()->addLayout(row);

    connect(m_scheme, &QButtonGroup::idClicked, this,
            [this](int id) { m_theme.setScheme(static_cast<Theme::Scheme>(id)); });
    connect(m_zoom, &QSpinBox::valueChanged, &theme, &Theme::setZoom);
    connect(reset, &QPushButton::clicked, &theme, [this] { m_theme.setZoom(100); });
    connect(&theme, &Theme::changed, this, &AppearanceSection::update);
    update();
}

void AppearanceSection::update()
{
    const QSignalBlocker quiet(m_zoom);
    m_zoom->setValue(m_theme.zoom());
    m_scheme->button(static_cast<int>(m_theme.scheme()))->setChecked(true);
}

} // namespace dria
