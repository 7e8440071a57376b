#include "timeline_test_model.h"
#include "ui/theme/theme.h"
#include "ui/timeline/details_popover.h"
#include "ui/timeline/foot_box.h"
#include "ui/timeline/style.h"
#include "ui/timeline/timeline_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPaintEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace dria;
using namespace dria::test;
using namespace Qt::StringLiterals;
using timeline::Author;
using timeline::FootBox;
using timeline::FootContent;
using timeline::Target;
using timeline::Versions;

namespace {

const QList<timeline::Action> actions{{u"regenerate"_s, u"Regenerate"_s},
                                      {u"branch"_s, u"Branch & go on"_s},
                                      {u"pin"_s, u"Pin"_s},
                                      {u"delete"_s, u"Delete"_s}};

const QString details = u"Model asked: qwen3.5:9b\nRequest: gen-<b>1</b>\nNo colon here"_s;

Message fullMessage()
{
    return {.text = u"An answer"_s,
            .footer = u"qwen3.5:9b · 412 tokens"_s,
            .details = details,
            .messageActions = actions,
            .versions = Versions{2, 3}};
}

FootContent fullContent()
{
    return {.figures = u"qwen3.5:9b · 412 tokens"_s,
            .details = details,
            .actions = actions,
            .versions = {2, 3}};
}

QStringList textsOf(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts << action->text();
    }
    return texts;
}

/// What is painted anew while it lives.
class PaintedRegion : public QObject
{
public:
    explicit PaintedRegion(QWidget *widget) { widget->installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            region += static_cast<QPaintEvent *>(event)->region();
        return false;
    }

    QRegion region;
};

} // namespace

class TestTimelineToolbar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutActionsThereIsCopyAndDetailsOnly();
    void whatHasNoTextCannotBeCopied();
    void detailsWithoutFiguresHaveAButton();
    void everyPartHasANameAndRoom();
    void narrowFootsKeepWhatMatters_data();
    void narrowFootsKeepWhatMatters();
    void theEndsOfThePagerCannotBePressed();
    void aMirroredFootIsTheSameFromTheOtherSide();
    void buttonsSendTheModelsIds();
    void thePagerSendsItsOwnIds();
    void deletionStandsInTheMenuOnly();
    void theMenuOfTheButtonIsTheContextMenu();
    void theMenuSendsTheModelsIds();
    void actionsComeAndGoWithTheModel();
    void tabAndArrowsReachEverything();
    void hoveringLaysNothingOutAndPaintsOnlyTheMessage();
    void figuresOpenTheDetails();
    void enterOpensTheDetailsAndEscapeClosesThem();
    void aClickElsewhereClosesTheDetails();
    void detailsAreTextAndCanBeSelected();
    void copyDetailsTakesAllOfThem();
    void detailsStayInTheWindow_data();
    void detailsStayInTheWindow();

private:
    void show(const QList<Message> &messages)
    {
        m_model->reset(messages);
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    }

    [[nodiscard]] QRect rectOf(Target::Kind kind, const QString &value = {}) const
    {
        return m_view->targetRect(0, kind, value);
    }

    void press(const QRect &rect)
    {
        QVERIFY(!rect.isNull());
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rect.center());
    }

    template<typename T>
    [[nodiscard]] T *shown() const
    {
        const auto all = m_view->findChildren<T *>();
        const auto found = std::ranges::find_if(all, &T::isVisible);
        return found != all.end() ? *found : nullptr;
    }

    Theme m_theme;
    std::unique_ptr<TimelineTestModel> m_model;
    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineToolbar::init()
{
    m_view.reset();
    m_theme.setZoom(100);
    m_model = std::make_unique<TimelineTestModel>();
    m_view = std::make_unique<TimelineView>(m_theme);
    m_view->setModel(m_model.get());
    m_view->resize(800, 600);
    QApplication::clipboard()->clear();
}

void TestTimelineToolbar::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestTimelineToolbar::withoutActionsThereIsCopyAndDetailsOnly()
{
    show({Message{.text = u"An answer"_s, .footer = u"figures"_s, .details = details}});
    QVERIFY(!rectOf(Target::Kind::CopyMessage).isNull());
    QVERIFY(!rectOf(Target::Kind::Details).isNull());
    QVERIFY(rectOf(Target::Kind::MoreActions).isNull());
    QVERIFY(rectOf(Target::Kind::Action).isNull());
    const FootBox foot({.figures = u"figures"_s});
    QCOMPARE(foot.targets().size(), 1); // figures that open nothing are no button
}

void TestTimelineToolbar::whatHasNoTextCannotBeCopied()
{
    show({Message{.state = timeline::State::Waiting, .status = u"Waiting"_s}});
    QVERIFY(rectOf(Target::Kind::CopyMessage).isNull());
    m_model->change(0, Message{.text = u"Here it is"_s});
    QTRY_VERIFY(!rectOf(Target::Kind::CopyMessage).isNull());
}

void TestTimelineToolbar::detailsWithoutFiguresHaveAButton()
{
    show({Message{.details = details, .error = u"It broke."_s}});
    press(rectOf(Target::Kind::Details));
    QVERIFY(shown<DetailsPopover>());
}

void TestTimelineToolbar::everyPartHasANameAndRoom()
{
    const timeline::TimelineStyle style(*m_theme.look());
    FootBox foot(fullContent());
    foot.setWidth(style, 760);
    foot.layOut(style);
    QStringList names;
    QRegion taken;
    for (const Target &target : foot.targets()) {
        names << target.name;
        QCOMPARE(target.rects.size(), 1);
        const QRect rect = target.rects.first();
        QVERIFY(rect.width() >= style.px(hitTarget) && rect.height() >= style.px(hitTarget));
        QVERIFY2(!taken.intersects(rect), qPrintable(target.name));
        QCOMPARE(foot.toolTip(rect.center()),
                 target.name == u"Show details"_s ? details : target.name);
        taken += rect;
    }
    QCOMPARE(names, QStringList({u"Previous version, 2 / 3"_s, u"Next version, 2 / 3"_s,
                                 u"Show details"_s, u"Copy message"_s, u"Regenerate"_s,
                                 u"Branch & go on"_s, u"Pin"_s, u"More actions"_s}));
}

void TestTimelineToolbar::narrowFootsKeepWhatMatters_data()
{
    QTest::addColumn<bool>("trailing");
    QTest::newRow("answer") << false;
    QTest::newRow("bubble") << true;
}

void TestTimelineToolbar::narrowFootsKeepWhatMatters()
{
    QFETCH(bool, trailing);
    const timeline::TimelineStyle style(*m_theme.look());
    FootContent content = fullContent();
    content.trailing = trailing;
    FootBox foot(content);
    for (const int width : {760, 420, 340, 260, 170}) {
        foot.setWidth(style, width);
        foot.layOut(style);
        for (const Target &target : foot.targets()) {
            const bool mayGo =
                target.kind == Target::Kind::Action && !target.value.endsWith(u"version"_s);
            QVERIFY2(mayGo || !target.rects.isEmpty(), qPrintable(target.name));
            for (const QRect &rect : target.rects) {
                QVERIFY(rect.left() >= -style.px(space::s));
                if (width >= 260)
                    QVERIFY(rect.right() <= width + style.px(space::s));
            }
        }
    }
}

void TestTimelineToolbar::theEndsOfThePagerCannotBePressed()
{
    const timeline::TimelineStyle style(*m_theme.look());
    const auto canPress = [&](Versions versions, const QString &id) {
        FootBox foot({.versions = versions});
        foot.setWidth(style, 400);
        foot.layOut(style);
        const QList<Target> targets = foot.targets();
        return std::ranges::any_of(targets, [&](const Target &target) {
            return target.value == id && !target.rects.isEmpty();
        });
    };
    QVERIFY(!canPress({1, 3}, timeline::action_id::previousVersion));
    QVERIFY(canPress({1, 3}, timeline::action_id::nextVersion));
    QVERIFY(canPress({3, 3}, timeline::action_id::previousVersion));
    QVERIFY(!canPress({3, 3}, timeline::action_id::nextVersion));
    QVERIFY(!canPress({1, 1}, timeline::action_id::nextVersion));
}

void TestTimelineToolbar::aMirroredFootIsTheSameFromTheOtherSide()
{
    const auto rects = [this] {
        const timeline::TimelineStyle style(*m_theme.look());
        FootBox foot(fullContent());
        foot.setWidth(style, 600);
        foot.layOut(style);
        QList<QRect> result;
        for (const Target &target : foot.targets())
            result += target.rects;
        return result;
    };
    QList<QRect> plain = rects();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    for (QRect &rect : plain)
        rect.moveLeft(600 - rect.left() - rect.width());
    QCOMPARE(rects(), plain);
}

void TestTimelineToolbar::buttonsSendTheModelsIds()
{
    show({fullMessage()});
    QSignalSpy sent(m_view.get(), &TimelineView::actionTriggered);
    for (const auto &id : {u"regenerate"_s, u"branch"_s, u"pin"_s}) {
        press(rectOf(Target::Kind::Action, id));
        QCOMPARE(sent.last().at(0).toUuid(), m_model->at(0).id);
        QCOMPARE(sent.last().at(1).toString(), id);
    }
    QCOMPARE(sent.count(), 3);
}

void TestTimelineToolbar::thePagerSendsItsOwnIds()
{
    show({fullMessage()});
    QSignalSpy sent(m_view.get(), &TimelineView::actionTriggered);
    press(rectOf(Target::Kind::Action, u"next-version"_s));
    QCOMPARE(sent.last().at(1).toString(), u"next-version"_s);
    press(rectOf(Target::Kind::Action, u"previous-version"_s));
    QCOMPARE(sent.last().at(1).toString(), u"previous-version"_s);
}

void TestTimelineToolbar::deletionStandsInTheMenuOnly()
{
    show({fullMessage()});
    QVERIFY(rectOf(Target::Kind::Action, u"delete"_s).isNull());
    press(rectOf(Target::Kind::MoreActions));
    QVERIFY(textsOf(*shown<QMenu>()).contains(u"Delete"_s));
}

void TestTimelineToolbar::theMenuOfTheButtonIsTheContextMenu()
{
    show({fullMessage()});
    press(rectOf(Target::Kind::MoreActions));
    auto *menu = shown<QMenu>();
    const QStringList texts = textsOf(*menu);
    QCOMPARE(texts, QStringList({u"Copy"_s, u"Copy as plain text"_s, u"Copy message"_s,
                                 u"Previous version"_s, u"Next version"_s, u"Regenerate"_s,
                                 u"Branch && go on"_s, u"Pin"_s, u"Show details"_s, u"Delete"_s,
                                 u"Select all"_s}));
    menu->close();
    const QPoint at = m_view->messageRect(0).topLeft() + QPoint(5, 14);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(textsOf(*shown<QMenu>()), texts);
}

void TestTimelineToolbar::theMenuSendsTheModelsIds()
{
    show({fullMessage()});
    QSignalSpy sent(m_view.get(), &TimelineView::actionTriggered);
    press(rectOf(Target::Kind::MoreActions));
    for (QAction *action : shown<QMenu>()->actions()) {
        if (action->text() == u"Delete"_s)
            action->trigger();
    }
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.last().at(0).toUuid(), m_model->at(0).id);
    QCOMPARE(sent.last().at(1).toString(), u"delete"_s);
}

void TestTimelineToolbar::actionsComeAndGoWithTheModel()
{
    Message message{.text = u"An answer"_s};
    show({message});
    message.messageActions = actions;
    m_model->change(0, message);
    QTRY_VERIFY(!rectOf(Target::Kind::Action, u"branch"_s).isNull());
    message.versions = Versions{1, 2};
    m_model->change(0, message);
    QTRY_VERIFY(!rectOf(Target::Kind::Action, u"next-version"_s).isNull());
    m_model->change(0, Message{.text = u"An answer"_s});
    QTRY_VERIFY(rectOf(Target::Kind::Action).isNull());
    QVERIFY(rectOf(Target::Kind::MoreActions).isNull());
}

void TestTimelineToolbar::tabAndArrowsReachEverything()
{
    show({fullMessage(), Message{.text = u"Below"_s}});
    QSignalSpy sent(m_view.get(), &TimelineView::actionTriggered);
    const auto lastSent = [&sent] {
        return sent.isEmpty() ? QString() : sent.last()[1].toString();
    };
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(lastSent(), u"previous-version"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(lastSent(), u"next-version"_s);
    for (int i = 0; i < 3; ++i) // over figures and Copy
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(lastSent(), u"regenerate"_s);
    for (int i = 0; i < 9; ++i) // to the last, and no further
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(shown<QMenu>());
    shown<QMenu>()->close();
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(lastSent(), u"pin"_s);
}

void TestTimelineToolbar::hoveringLaysNothingOutAndPaintsOnlyTheMessage()
{
    show({Message{.text = u"Above"_s}, fullMessage(), Message{.text = u"Below"_s}});
    const QRect message = m_view->messageRect(1);
    const auto pointAt = [this](QPoint at, Qt::CursorShape shape) {
        QTest::mouseMove(m_view->viewport(), at);
        return QTest::qWaitFor([=, this] { return m_view->viewport()->cursor().shape() == shape; });
    };
    QVERIFY(pointAt(message.topLeft() + QPoint(5, 10), Qt::IBeamCursor));
    m_view->grab(); // what is to be painted is painted
    const TimelineStats before = m_view->stats();
    const PaintedRegion painted(m_view->viewport());
    const QRect copy = m_view->targetRect(1, Target::Kind::CopyMessage);
    const QRect branch = m_view->targetRect(1, Target::Kind::Action, u"branch"_s);
    QVERIFY(pointAt(copy.center(), Qt::PointingHandCursor));
    QVERIFY(pointAt(message.topLeft() + QPoint(5, 10), Qt::IBeamCursor));
    QVERIFY(pointAt(branch.center(), Qt::PointingHandCursor));
    QTRY_VERIFY(!painted.region.isEmpty());
    const QRect band(0, message.top(), m_view->viewport()->width(), message.height() + 1);
    QVERIFY(band.contains(painted.region.boundingRect()));
    QCOMPARE(m_view->stats().layoutPasses, before.layoutPasses);
    QCOMPARE(m_view->stats().layouts, before.layouts);
}

void TestTimelineToolbar::figuresOpenTheDetails()
{
    show({fullMessage()});
    press(rectOf(Target::Kind::Details));
    auto *popover = shown<DetailsPopover>();
    QVERIFY(popover);
    QCOMPARE(popover->accessibleName(), u"Details"_s);
    QCOMPARE(popover->accessibleDescription(), details);
    QVERIFY(popover->geometry().top() >
            m_view->mapToGlobal(rectOf(Target::Kind::Details).center()).y());
    QVERIFY(popover->findChild<QPushButton *>()->hasFocus());
}

void TestTimelineToolbar::enterOpensTheDetailsAndEscapeClosesThem()
{
    show({Message{.text = u"An answer"_s, .footer = u"figures"_s, .details = details}});
    QTest::keyClick(m_view.get(), Qt::Key_Tab);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(shown<DetailsPopover>());
    QTest::keyClick(shown<DetailsPopover>(), Qt::Key_Escape);
    QVERIFY(!shown<DetailsPopover>());
    QTRY_VERIFY(!m_view->findChild<DetailsPopover *>());
}

void TestTimelineToolbar::aClickElsewhereClosesTheDetails()
{
    show({fullMessage()});
    press(rectOf(Target::Kind::Details));
    auto *popover = shown<DetailsPopover>();
    QTest::mouseClick(popover, Qt::LeftButton, {}, QPoint(-20, -20));
    QVERIFY(!shown<DetailsPopover>());
}

void TestTimelineToolbar::detailsAreTextAndCanBeSelected()
{
    show({fullMessage()});
    press(rectOf(Target::Kind::Details));
    QStringList values;
    for (const QLabel *label : shown<DetailsPopover>()->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        if (!label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
            continue;
        QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
        QVERIFY(!label->accessibleName().isEmpty());
        values << label->text();
    }
    QCOMPARE(values, QStringList({u"qwen3.5:9b"_s, u"gen-<b>1</b>"_s, u"No colon here"_s}));
}

void TestTimelineToolbar::copyDetailsTakesAllOfThem()
{
    show({fullMessage()});
    press(rectOf(Target::Kind::Details));
    auto *button = shown<DetailsPopover>()->findChild<QPushButton *>();
    QCOMPARE(button->text(), u"Copy details"_s);
    button->click();
    QCOMPARE(QApplication::clipboard()->text(), details);
    QVERIFY(!shown<DetailsPopover>());
}

void TestTimelineToolbar::detailsStayInTheWindow_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("lines");
    QTest::newRow("at the foot of the window") << QSize(700, 300) << 100 << false << 6;
    QTest::newRow("narrow") << QSize(300, 500) << 100 << false << 6;
    QTest::newRow("zoomed") << QSize(700, 600) << 200 << false << 6;
    QTest::newRow("right to left") << QSize(700, 500) << 100 << true << 6;
    QTest::newRow("more than fits") << QSize(700, 300) << 100 << false << 60;
}

void TestTimelineToolbar::detailsStayInTheWindow()
{
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    QFETCH(bool, mirrored);
    QFETCH(int, lines);
    QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    m_theme.setZoom(zoom);
    init();
    m_theme.setZoom(zoom);
    m_view->resize(size);
    Message message = fullMessage();
    message.text = u"Some words.\n\n"_s.repeated(20);
    message.details = u"A name: and a value of several words\n"_s.repeated(lines).trimmed();
    show({message});
    press(rectOf(Target::Kind::Details));
    auto *popover = shown<DetailsPopover>();
    QVERIFY(popover);
    QVERIFY2(m_view->geometry().contains(popover->geometry()),
             QTest::toString(popover->geometry()));
    auto *button = popover->findChild<QPushButton *>();
    QVERIFY(popover->rect().contains(button->geometry()));
}

QTEST_MAIN(TestTimelineToolbar)
#include "tst_timeline_toolbar.moc"
