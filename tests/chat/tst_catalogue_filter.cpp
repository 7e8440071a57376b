#include "chat/catalogue.h"
#include "chat/catalogue_filter.h"

#include <QStandardItemModel>
#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestCatalogueFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void favouritesComeFirstThenRecentThenFamilies();
    void withinAFamilyUsableOnesWithMostNodesLead();
    void everyTypedWordMustBeInTheId();

private:
    void add(const QString &id, int nodes, bool favourite = false, int recent = -1)
    {
        auto *item = new QStandardItem(id);
        item->setData(id, Catalogue::IdRole);
        item->setData(nodes, Catalogue::NodesRole);
        item->setData(favourite, Catalogue::FavouriteRole);
        item->setData(recent, Catalogue::RecentRole);
        item->setData(modelFamily(id), Catalogue::FamilyRole);
        item->setData(nodes > 0, Catalogue::UsableRole);
        m_models->appendRow(item);
    }
    [[nodiscard]] QStringList shown() const
    {
        QStringList ids;
        for (int row = 0; row < m_filter->rowCount(); ++row)
            ids += m_filter->index(row, 0).data(Catalogue::IdRole).toString();
        return ids;
    }

    std::unique_ptr<QStandardItemModel> m_models;
    std::unique_ptr<CatalogueFilter> m_filter;
};

void TestCatalogueFilter::init()
{
    m_models = std::make_unique<QStandardItemModel>();
    m_filter = std::make_unique<CatalogueFilter>();
    m_filter->setSourceModel(m_models.get());
}

void TestCatalogueFilter::favouritesComeFirstThenRecentThenFamilies()
{
    add(u"qwen3.5:9b"_s, 14);
    add(u"lfm2:24b-a2b"_s, 3);
    add(u"nanbeige:3b"_s, 1, false, 1);
    add(u"nemotron:30b-a3b"_s, 2, false, 0);
    add(u"locooperator:4b"_s, 1, true);
    QCOMPARE(shown(), QStringList({u"locooperator:4b"_s, u"nemotron:30b-a3b"_s, u"nanbeige:3b"_s,
                                   u"lfm2:24b-a2b"_s, u"qwen3.5:9b"_s}));
    QCOMPARE(m_filter->index(4, 0).data(CatalogueFilter::SectionTitleRole).toString(), u"qwen"_s);
}

void TestCatalogueFilter::withinAFamilyUsableOnesWithMostNodesLead()
{
    add(u"qwen3.5:27b"_s, 0);
    add(u"qwen3.5:2b"_s, 3);
    add(u"qwen3.5:9b"_s, 14);
    QCOMPARE(shown(), QStringList({u"qwen3.5:9b"_s, u"qwen3.5:2b"_s, u"qwen3.5:27b"_s}));
}

void TestCatalogueFilter::everyTypedWordMustBeInTheId()
{
    add(u"qwen3.5:9b"_s, 14);
    add(u"qwen3.5:27b"_s, 1);
    add(u"lfm2:24b-a2b"_s, 3);
    m_filter->setText(u"  QWEN 27 "_s);
    QCOMPARE(shown(), QStringList(u"qwen3.5:27b"_s));
    m_filter->setText(u"nothing"_s);
    QVERIFY(shown().isEmpty());
    m_filter->setText({});
    QCOMPARE(shown().size(), 3);
}

QTEST_GUILESS_MAIN(TestCatalogueFilter)
#include "tst_catalogue_filter.moc"
