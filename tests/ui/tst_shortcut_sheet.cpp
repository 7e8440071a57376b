#include "ui/actions/action_registry.h"
#include "ui/actions/shortcut_sheet.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using dria::ActionRegistry;
using dria::ShortcutSheet;
using dria::Theme;

using namespace Qt::StringLiterals;

class TestShortcutSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsEveryActionUnderItsCategory();
    void filtersByNameAndByKeys();
    void saysWhenNothingMatches();
    void arrowsMoveTheListFromTheFilter();

private:
    [[nodiscard]] QStringList shown() const;

    Theme *m_theme = nullptr;
    ActionRegistry *m_registry = nullptr;
    ShortcutSheet *m_sheet = nullptr;
};

void TestShortcutSheet::init()
{
    m_theme = new Theme;
    m_registry = new ActionRegistry;
    m_registry->add({.id = u"chat.new"_s,
                     .text = u"&New chat"_s,
                     .category = u"Chat"_s,
                     .shortcuts = {QKeySequence(u"Ctrl+N"_s)}});
    m_registry->add({.id = u"view.sidebar"_s,
                     .text = u"Show sidebar"_s,
                     .category = u"&View"_s,
                     .shortcuts = {QKeySequence(u"Ctrl+B"_s)}});
    m_registry->add({.id = u"chat.rename"_s, .text = u"Rename chat…"_s, .category = u"Chat"_s});
    m_sheet = new ShortcutSheet(*m_registry, *m_theme);
    m_sheet->show();
}

void TestShortcutSheet::cleanup()
{
    delete m_sheet;
    delete m_registry;
    delete m_theme;
}

QStringList TestShortcutSheet::shown() const
{
    const QAbstractItemModel *model = m_sheet->findChild<QTreeView *>()->model();
    QStringList rows;
    for (int i = 0; i < model->rowCount(); ++i) {
        const QModelIndex heading = model->index(i, 0);
        rows << heading.data().toString();
        for (int j = 0; j < model->rowCount(heading); ++j) {
            rows << u"%1|%2"_s.arg(model->index(j, 0, heading).data().toString(),
                                   model->index(j, 1, heading).data().toString());
        }
    }
    return rows;
}

void TestShortcutSheet::listsEveryActionUnderItsCategory()
{
    QCOMPARE(shown(), QStringList({u"Chat"_s, u"New chat|Ctrl+N"_s, u"Rename chat|"_s, u"View"_s,
                                   u"Show sidebar|Ctrl+B"_s}));
}

void TestShortcutSheet::filtersByNameAndByKeys()
{
    auto *filter = m_sheet->findChild<QLineEdit *>();
    filter->setText(u"SIDE"_s);
    QCOMPARE(shown(), QStringList({u"View"_s, u"Show sidebar|Ctrl+B"_s}));
    filter->setText(u"ctrl+n"_s);
    QCOMPARE(shown(), QStringList({u"Chat"_s, u"New chat|Ctrl+N"_s}));
    filter->setText(u"chat"_s);
    QCOMPARE(shown(), QStringList({u"Chat"_s, u"New chat|Ctrl+N"_s, u"Rename chat|"_s}));
}

void TestShortcutSheet::saysWhenNothingMatches()
{
    auto *list = m_sheet->findChild<QTreeView *>();
    auto *filter = m_sheet->findChild<QLineEdit *>();
    QVERIFY(list->isVisible());
    filter->setText(u"zzz"_s);
    QVERIFY(!list->isVisible());
    filter->clear();
    QVERIFY(list->isVisible());
}

void TestShortcutSheet::arrowsMoveTheListFromTheFilter()
{
    auto *list = m_sheet->findChild<QTreeView *>();
    auto *filter = m_sheet->findChild<QLineEdit *>();
    QCOMPARE(list->currentIndex().data().toString(), u"New chat"_s);
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(list->currentIndex().data().toString(), u"Rename chat"_s);
    QVERIFY(filter->text().isEmpty());
}

QTEST_MAIN(TestShortcutSheet)
#include "tst_shortcut_sheet.moc"
