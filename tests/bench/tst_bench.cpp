// The benchmarks run and give every figure they promise. How large these are is nobody's business
// here.

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaysAnAnswer();
    void readsAConversation();
    void keepsALibrary();
    void readsARoom();
    void showsAHostileText();
    void refusesWhatItCannotRead();

private:
    static QJsonObject figuresOf(const QString &bench, const QStringList &arguments)
    {
        QProcess process;
        process.start(QStringLiteral(DRIA_BENCH_FOLDER "/") + bench,
                      arguments + QStringList{u"--json"_s, u"-"_s});
        process.waitForFinished(100'000);
        return process.exitCode() == 0
                   ? QJsonDocument::fromJson(process.readAllStandardOutput()).object()
                   : QJsonObject();
    }
};

void TestBench::replaysAnAnswer()
{
    const QJsonObject figures = figuresOf(
        u"bench_transcript"_s,
        {u"--sse"_s, QStringLiteral(DRIA_TEST_DATA "/sse-transcripts/peers-aimock/markdown.sse"),
         u"--rate"_s, u"max"_s, u"--no-flatness"_s});
    for (const QString &key :
         {u"cpu_us_per_token"_s, u"ingest_cpu_us_per_token"_s, u"ratio_to_ingest"_s, u"flatness"_s,
          u"gui_bursts_over_16ms"_s, u"max_gui_burst_ms"_s, u"last_byte_to_last_paint_ms"_s,
          u"bytes_parsed_per_byte"_s, u"layouts_per_token"_s, u"updates"_s, u"pss_added_mb"_s,
          u"naive"_s})
        QVERIFY2(figures.contains(key), qPrintable(key));
    QVERIFY(figures[u"complete"_s].toBool());
}

void TestBench::readsAConversation()
{
    const QJsonObject figures = figuresOf(u"bench_conversation"_s, {u"--messages"_s, u"60"_s});
    for (const QString &key :
         {u"open_cpu_ms"_s, u"open_ratio_to_20_messages"_s, u"scroll_cpu_ms_per_600px"_s,
          u"max_jump_ms"_s, u"resize_ms"_s, u"find_ms"_s, u"pss_mb"_s, u"pss_added_mb"_s})
        QVERIFY2(figures.contains(key), qPrintable(key));
}

void TestBench::keepsALibrary()
{
    const QJsonObject figures = figuresOf(u"bench_library"_s, {u"--messages"_s, u"500"_s});
    for (const QString &key :
         {u"insert_cpu_us_per_message"_s, u"start_cpu_ms"_s, u"start_cpu_ratio_to_empty"_s,
          u"open_chat_ms"_s, u"older_1000_ms"_s, u"whole_list_ms"_s, u"journal_flush_ms"_s,
          u"finish_answer_ms"_s, u"pss_added_mb"_s, u"search_common_ms"_s, u"search_none_ms"_s,
          u"index_slice_ms"_s, u"plain_common_rank_ms"_s})
        QVERIFY2(figures.contains(key), qPrintable(key));
    QCOMPARE(figures[u"search_rare_hits"_s].toInt(), 1);
    QCOMPARE(figures[u"search_cjk_rare_hits"_s].toInt(), 1);
    QCOMPARE(figures[u"search_none_hits"_s].toInt(), 0);
    QCOMPARE(figures[u"open_chat_statements"_s].toInt(), 3);
    QCOMPARE(figures[u"journal_flush_statements"_s].toInt(), 1);
}

void TestBench::readsARoom()
{
    const QJsonObject figures = figuresOf(u"bench_rooms"_s, {u"--messages"_s, u"3000"_s});
    for (const QString &key :
         {u"take_in_cpu_us_per_message"_s, u"open_few_ms"_s, u"open_many_cpu_ms"_s,
          u"open_ratio_to_100"_s, u"open_ratio_to_1000"_s, u"older_page_cpu_ms"_s,
          u"older_last_ratio_to_first"_s, u"older_pss_added_mb"_s, u"show_read_ms"_s})
        QVERIFY2(figures.contains(key), qPrintable(key));
    QCOMPARE(figures[u"open_many_statements"_s].toInt(), figures[u"open_few_statements"_s].toInt());
    QCOMPARE(figures[u"open_rows"_s].toInt(), 200);
    QCOMPARE(figures[u"older_pages"_s].toInt(), 28);
    QCOMPARE(figures[u"older_page_statements"_s].toInt(), 1);
    QCOMPARE(figures[u"most_rows"_s].toInt(), 1000);
}

void TestBench::showsAHostileText()
{
    const QJsonObject figures = figuresOf(
        u"bench_hostile"_s, {u"--file"_s, QStringLiteral(DRIA_TEST_DATA "/text/blns/blns.json")});
    for (const QString &key : {u"open_ms"_s, u"scroll_ms"_s, u"copy_ms"_s, u"stream_ms"_s})
        QVERIFY2(figures[u"worst"_s].toObject().contains(key), qPrintable(key));
}

void TestBench::refusesWhatItCannotRead()
{
    QProcess process;
    process.start(QStringLiteral(DRIA_BENCH_FOLDER "/bench_transcript"),
                  {u"--sse"_s, u"/nowhere/at-all.sse"_s});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.exitCode() != 0);
    QVERIFY(process.readAllStandardError().contains("at-all.sse"));
}

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
