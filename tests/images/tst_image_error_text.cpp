#include "images/image_error_text.h"

#include <QTest>

using namespace dria;
using namespace Qt::StringLiterals;

class TestImageErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksOfImagesWhateverFailed_data();
    void speaksOfImagesWhateverFailed();
    void namesWhereARedirectPoints();
    void quotesNoServer();
};

void TestImageErrorText::speaksOfImagesWhateverFailed_data()
{
    QTest::addColumn<Error>("error");
    using Kind = Error::Kind;
    for (const Kind kind :
         {Kind::InsecureUrl, Kind::HostNotFound, Kind::ConnectionRefused, Kind::ConnectTimeout,
          Kind::ConnectionLost, Kind::Interrupted, Kind::TotalTimeout, Kind::TooLarge,
          Kind::NotAnImage, Kind::ImageTooLarge, Kind::DamagedImage, Kind::TlsFailure})
        QTest::newRow(qPrintable(errorKindName(kind))) << Error{kind, 0, {}, {}};
    for (const auto &[kind, status] : {std::pair{Kind::InvalidRequest, 404},
                                       {Kind::Unauthorized, 403},
                                       {Kind::RateLimited, 429},
                                       {Kind::Redirected, 302},
                                       {Kind::ServerFailure, 500},
                                       {Kind::NoNode, 503}})
        QTest::addRow("%d", status) << Error{kind, status, {}, {}};
}

void TestImageErrorText::speaksOfImagesWhateverFailed()
{
    QFETCH(Error, error);
    const QString text = explainImage(error);
    QVERIFY2(text.size() > 8 && text.endsWith(u'.') && !text.contains(u"%1"_s), qPrintable(text));
    for (const auto &word : {u"charged"_s, u"node"_s, u"key"_s, u"base URL"_s, u"answer is"_s})
        QVERIFY2(!text.contains(word), qPrintable(text));
}

void TestImageErrorText::namesWhereARedirectPoints()
{
    QVERIFY(explainImage(Error{Error::Kind::Redirected, 302, {}, u"other.example"_s})
                .contains(u"other.example"_s));
}

void TestImageErrorText::quotesNoServer()
{
    const Error refused{Error::Kind::Unauthorized, 403, {}, u"Pay at evil.example"_s};
    QVERIFY(!explainImage(refused).contains(u"evil"_s));
}

QTEST_GUILESS_MAIN(TestImageErrorText)
#include "tst_image_error_text.moc"
