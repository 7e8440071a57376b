#include "ui/wallet/words_check.h"

#include "ui/theme/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace dria {

namespace {

/// Three different ones, in order, from 1.
std::array<int, 3> threeOf(int count, const RandomSource &random)
{
    std::array<int, 3> chosen{};
    for (std::size_t i = 0; i < chosen.size();) {
        std::array<std::uint8_t, 2> bytes{};
        random(bytes);
        const int position = (bytes[0] * 256 + bytes[1]) % count + 1;
        if (std::find(chosen.begin(), chosen.begin() + i, position) == chosen.begin() + i)
            chosen[i++] = position;
    }
    std::ranges::sort(chosen);
    return chosen;
}

} // namespace

WordsCheck::WordsCheck(const Theme &theme, QWidget *parent)
    : Card(theme, Ground::Surface, parent)
    , m_problem(new PlainLabel)
    , m_check(new QPushButton(tr("Check the words")))
{
    auto *about = new PlainLabel(tr("Enter these three of the words you wrote down. Only then is "
                                    "the address shown to which money can be sent."));
    auto *fields = new QFormLayout;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_names[i] = new PlainLabel;
        m_fields[i] = new QLineEdit;
        m_fields[i]->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                         Qt::ImhNoAutoUppercase);
        m_fields[i]->setMaxLength(32);
        m_names[i]->setBuddy(m_fields[i]);
        fields->addRow(m_names[i], m_fields[i]);
        connect(m_fields[i], &QLineEdit::textChanged, this, &WordsCheck::update);
        connect(m_fields[i], &QLineEdit::returnPressed, m_check, &QPushButton::click);
    }
    auto *again = new QPushButton(tr("Show the words again"));
    again->setAutoDefault(false);
    m_check->setDefault(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(again);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(about);
    rows->addLayout(fields);
    rows->addWidget(m_problem);
    rows->addLayout(buttons);
    m_problem->hide();
    setFocusProxy(m_fields[0]);
    connect(m_check, &QPushButton::clicked, this, &WordsCheck::check);
    connect(again, &QPushButton::clicked, this, &WordsCheck::wordsRequested);
    const auto follow = [this, &theme] {
        for (QLineEdit *field : m_fields)
            field->setMaximumWidth(theme.px(240));
    };
    connect(&theme, &Theme::changed, this, follow);
    follow();
}

void WordsCheck::ask(const Mnemonic &words, const RandomSource &random)
{
    m_positions = threeOf(words.count(), random);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        m_expected[i] = Secret(words.word(m_positions[i] - 1));
        m_names[i]->setText(tr("Word %1").arg(m_positions[i]));
        m_fields[i]->setAccessibleName(m_names[i]->text());
        m_fields[i]->setText({});
    }
    m_problem->hide();
    update();
}

void WordsCheck::clear()
{
    m_expected = {};
    for (QLineEdit *field : m_fields)
        field->setText({});
}

void WordsCheck::update()
{
    m_check->setEnabled(std::ranges::none_of(
        m_fields, [](const QLineEdit *field) { return field->text().trimmed().isEmpty(); }));
}

void WordsCheck::check()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        QString typed = m_fields[i]->text().trimmed().toLower();
        if (Secret::takeFrom(typed) == m_expected[i])
            continue;
        m_problem->setText(
            tr("Word %1 is another one. Look at what you wrote down.").arg(m_positions[i]));
        m_problem->show();
        m_fields[i]->setFocus();
        m_fields[i]->selectAll();
        return;
    }
    clear();
    Q_EMIT passed();
}

} // namespace dria
