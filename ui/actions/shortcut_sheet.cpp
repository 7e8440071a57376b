#include "ui/actions/shortcut_sheet.h"

#include "ui/actions/action_registry.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace dria {

using namespace Qt::StringLiterals;

namespace {

/// A row's category, name and keys in one string: what the filter looks in.
constexpr int wordsRole = Qt::UserRole;

QStandardItem *item(const QString &text)
{
    auto *made = new QStandardItem(text);
    made->setEditable(false);
    return made;
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry &registry, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_nothing(
          new PlainLabel(tr("No action has these words in it."), PlainLabel::Overflow::Wrap, this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    fill(registry);
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterRole(wordsRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_filter->setPlaceholderText(tr("Filter by name or keys"));
    m_filter->setAccessibleName(tr("Filter shortcuts"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(IconName::Search, theme, IconRole::Muted), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutSheet::filter);

    m_list->setModel(m_filtered);
    m_list->setAccessibleName(tr("Shortcuts"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_nothing->setTextRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    filter({});
}

QSize ShortcutSheet::sizeHint() const
{
    return {m_theme.px(520), m_theme.px(600)};
}

bool ShortcutSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) { // the list moves while one types
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            QCoreApplication::sendEvent(m_list, event);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ShortcutSheet::fill(const ActionRegistry &registry)
{
    m_model->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    const QStringList categories = registry.categories();
    for (const QString &category : categories) {
        const QString title = ActionRegistry::plainText(category);
        auto *heading = item(title);
        heading->setSelectable(false);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        heading->setData(QFont(bold), Qt::FontRole);
        for (const ActionRegistry::Entry &entry : registry.all()) {
            if (entry.category != category)
                continue;
            const QString name = ActionRegistry::plainText(*entry.action);
            const QString keys =
                QKeySequence::listToString(entry.action->shortcuts(), QKeySequence::NativeText)
                    .replace(u"; "_s, u"   "_s);
            auto *nameItem = item(name);
            nameItem->setData(QString(title + u'\n' + name + u'\n' + keys), wordsRole);
            auto *keysItem = item(keys);
            keysItem->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            heading->appendRow({nameItem, keysItem});
        }
        m_model->appendRow({heading, item({})});
    }
}

void ShortcutSheet::filter(const QString &words)
{
    m_filtered->setFilterFixedString(words.trimmed());
    m_list->expandAll();
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        m_list->setFirstColumnSpanned(row, {}, true);
    const bool any = m_filtered->rowCount() > 0;
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    if (any)
        m_list->setCurrentIndex(m_filtered->index(0, 0, m_filtered->index(0, 0)));
}

} // namespace dria
