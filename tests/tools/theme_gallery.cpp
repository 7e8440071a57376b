// Draws every control and icon into a picture, so that a person can judge the looks.
#include "ui/actions/action_registry.h"
#include "ui/actions/shortcut_sheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/separator.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCommandLineParser>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTimer>

using namespace dria;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &text, bool accent, bool enabled = true)
{
    auto *made = new QPushButton(text);
    made->setProperty("accent", accent);
    made->setEnabled(enabled);
    return made;
}

template<typename Layout, typename... Widgets>
QWidget *together(Widgets *...widgets)
{
    auto *box = new QWidget;
    auto *layout = new Layout(box);
    layout->setContentsMargins({});
    (layout->addWidget(widgets), ...);
    layout->addStretch();
    return box;
}

QWidget *buttons(const Theme &theme)
{
    auto *primary = button(u"Send"_s, true);
    primary->setIcon(icon(IconName::Send, theme, IconRole::OnAccent));
    auto *plain = button(u"Copy"_s, false);
    plain->setIcon(icon(IconName::Copy, theme));
    auto *flat = button(u"Later"_s, false);
    flat->setFlat(true);
    auto *pinned = new IconButton(theme, IconName::Sidebar, u"Show sidebar"_s);
    pinned->setCheckable(true);
    pinned->setChecked(true);
    auto *off = new IconButton(theme, IconName::Trash, u"Delete chat"_s);
    off->setEnabled(false);
    return together<QHBoxLayout>(primary, button(u"Connect"_s, true, false), plain,
                                 button(u"Retry"_s, false), button(u"Wait"_s, false, false), flat,
                                 new IconButton(theme, IconName::Search, u"Search"_s), pinned, off);
}

QWidget *choices()
{
    auto *set = new QCheckBox(u"Keep the key in the keychain"_s);
    set->setChecked(true);
    auto *some = new QCheckBox(u"Some"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *off = new QCheckBox(u"Not possible here"_s);
    off->setEnabled(false);
    auto *first = new QRadioButton(u"Follow the system"_s);
    first->setChecked(true);
    return together<QHBoxLayout>(set, new QCheckBox(u"Not set"_s), some, off, first,
                                 new QRadioButton(u"Dark"_s));
}

QWidget *fields(const Theme &theme)
{
    auto *box = new QWidget;
    auto *form = new QFormLayout(box);
    form->setContentsMargins({});
    auto *search = new QLineEdit;
    search->setPlaceholderText(u"Filter models"_s);
    search->addAction(icon(IconName::Search, theme, IconRole::Muted), QLineEdit::LeadingPosition);
    form->addRow(u"Search"_s, search);
    auto *key = new QLineEdit(u"dkn_live_abc"_s);
    key->setClearButtonEnabled(true);
    key->setEchoMode(QLineEdit::Password);
    form->addRow(u"Key"_s, key);
    auto *off = new QLineEdit(u"Not now"_s);
    off->setEnabled(false);
    form->addRow(u"Disabled"_s, off);
    auto *combo = new QComboBox;
    combo->addItems({u"qwen3.5:9b"_s, u"lfm2.5-vl:1.6b"_s});
    form->addRow(u"Model"_s, combo);
    auto *spin = new QSpinBox;
    spin->setMaximum(100000);
    spin->setValue(2048);
    form->addRow(u"Max tokens"_s, spin);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(35);
    form->addRow(u"Temperature"_s, slider);
    auto *progress = new QProgressBar;
    progress->setValue(60);
    form->addRow(u"Progress"_s, progress);
    return box;
}

QWidget *lists()
{
    auto *list = new QListWidget;
    for (int i = 1; i < 30; ++i)
        list->addItem(u"A chat about something, number %1"_s.arg(i));
    list->setCurrentRow(1);
    auto *text =
        new QPlainTextEdit(u"Digits 0123, emoji 😀👍🏽, Chinese 漢字, Japanese かな, "
                           u"Korean 한글, Arabic سلام, "
                           u"Hebrew שלום.\n\nSelected text."_s);
    text->moveCursor(QTextCursor::End);
    text->moveCursor(QTextCursor::PreviousWord, QTextCursor::KeepAnchor);
    auto *tabs = new QTabBar;
    tabs->addTab(u"Accounts"_s);
    tabs->addTab(u"Appearance"_s);
    tabs->addTab(u"Privacy"_s);
    return together<QVBoxLayout>(tabs, list, text);
}

QWidget *icons(const Theme &theme)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    for (int i = 0; i < iconCount; ++i) {
        auto *shown = new IconButton(theme, static_cast<IconName>(i), u"Icon"_s);
        shown->setIconPixels(i % 2 ? iconSize::small : iconSize::normal);
        grid->addWidget(shown, i / 20, i % 20);
    }
    return box;
}

QWidget *banners(const Theme &theme)
{
    auto *practice = new Banner(theme, Banner::Kind::Info,
                                u"Practice gateway: answers are made up, nothing leaves this "
                                u"computer."_s);
    practice->addButton(u"Connect to Dria"_s)->setProperty("accent", true);
    practice->setClosable(true);
    auto *warning = new Banner(theme, Banner::Kind::Warning, u"The balance is low."_s);
    warning->addButton(u"Add credits"_s);
    auto *error = new Banner(theme, Banner::Kind::Error,
                             u"The connection broke after 212 tokens. They are kept; the rest was "
                             u"lost and may have been charged."_s);
    error->addButton(u"Continue"_s);
    error->addButton(u"Send again"_s);
    return together<QVBoxLayout>(practice, warning, error);
}

QWidget *type(const Theme &theme)
{
    auto *card = new Card(theme, Card::Ground::Raised);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    for (TypeStep step : {TypeStep::Display, TypeStep::Title, TypeStep::Lead, TypeStep::Body}) {
        auto *label = new PlainLabel(u"The quick brown fox"_s);
        label->setFont(theme.font(step));
        column->addWidget(label);
    }
    auto *muted = new PlainLabel(u"model · node-xyz · 412 tokens · 38/s"_s);
    muted->setFont(theme.font(TypeStep::Small));
    muted->setTextRole(QPalette::PlaceholderText);
    column->addWidget(muted);
    column->addWidget(new Separator(theme));
    auto *code = new PlainLabel(u"const auto answer = ask(u\"漢字\"); // 0O 1lI"_s);
    code->setFont(theme.codeFont());
    column->addWidget(code);
    return card;
}

void fill(ActionRegistry &registry, const Theme &theme)
{
    registry.add({.id = u"chat.new"_s,
                  .text = u"New chat"_s,
                  .category = u"Chat"_s,
                  .shortcuts = {QKeySequence(u"Ctrl+N"_s)},
                  .icon = icon(IconName::NewChat, theme)});
    registry.add({.id = u"chat.copy"_s,
                  .text = u"Copy answer"_s,
                  .category = u"Chat"_s,
                  .shortcuts = {QKeySequence(u"Ctrl+Shift+C"_s)},
                  .icon = icon(IconName::Copy, theme)});
    registry
        .add({.id = u"view.sidebar"_s,
              .text = u"Show sidebar"_s,
              .category = u"View"_s,
              .shortcuts = {QKeySequence(u"Ctrl+B"_s)},
              .checkable = true})
        ->setChecked(true);
    registry.add({.id = u"chat.delete"_s, .text = u"Delete chat…"_s, .category = u"Chat"_s})
        ->setEnabled(false);
}

QPixmap menuPicture(const ActionRegistry &registry)
{
    QMenu menu;
    for (const ActionRegistry::Entry &entry : registry.all())
        menu.addAction(entry.action);
    menu.addSeparator();
    menu.addMenu(u"More"_s)->addAction(u"Rename"_s);
    menu.setActiveAction(registry.action(u"chat.copy"));
    menu.popup({});
    return menu.grab();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"dark"_s, u"Dark scheme"_s},
                       {u"contrast"_s, u"High contrast"_s},
                       {u"rtl"_s, u"Right to left"_s},
                       {u"zoom"_s, u"Zoom in percent"_s, u"percent"_s, u"100"_s}});
    parser.addPositionalArgument(u"png"_s, u"Where the picture goes"_s);
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    if (parser.isSet(u"rtl"_s))
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);

    Theme theme;
    theme.applyTo(application);
    theme.setSystemAppearance(
        {.dark = parser.isSet(u"dark"_s), .highContrast = parser.isSet(u"contrast"_s)});
    theme.setZoom(parser.value(u"zoom"_s).toInt());
    ActionRegistry registry;
    fill(registry, theme);

    QWidget page;
    auto *grid = new QGridLayout(&page);
    grid->addWidget(banners(theme), 0, 0, 1, 2);
    grid->addWidget(buttons(theme), 1, 0, 1, 2);
    grid->addWidget(choices(), 2, 0, 1, 2);
    grid->addWidget(fields(theme), 3, 0);
    grid->addWidget(lists(), 3, 1, 2, 1);
    grid->addWidget(type(theme), 4, 0);
    grid->addWidget(icons(theme), 5, 0, 1, 2);
    ShortcutSheet sheet(registry, theme);
    page.resize(theme.px(900), theme.px(860));
    page.show();
    page.findChild<QLineEdit *>()->setFocus();
    page.activateWindow();

    constexpr std::chrono::milliseconds settled(200); // activation comes by events
    QTimer::singleShot(settled, &application, [&] {
        const QPixmap left = page.grab();
        const QPixmap menu = menuPicture(registry);
        sheet.resize(theme.px(400), theme.px(420));
        const QPixmap right = sheet.grab();
        const qreal ratio = left.devicePixelRatio();
        const QSizeF size = left.deviceIndependentSize();
        const qreal beside =
            qMax(menu.deviceIndependentSize().width(), right.deviceIndependentSize().width());
        QPixmap whole((QSizeF(size.width() + beside, size.height()) * ratio).toSize());
        whole.setDevicePixelRatio(ratio);
        whole.fill(theme.tokens().sunken);
        QPainter painter(&whole);
        painter.drawPixmap(0, 0, left);
        painter.drawPixmap(QPointF(size.width(), 0), menu);
        painter.drawPixmap(
            QPointF(size.width(), menu.deviceIndependentSize().height() + theme.px(space::l)),
            right);
        painter.end();
        QApplication::exit(whole.save(parser.positionalArguments().constFirst()) ? 0 : 1);
    });
    return QApplication::exec();
}
