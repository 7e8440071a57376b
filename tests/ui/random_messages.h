#pragma once
// Messages of every kind the timeline knows, made by a random generator: the same for the same
// seed.

#include "timeline_test_model.h"

#include <QRandomGenerator>

namespace dria::test {

class RandomMessages
{
public:
    explicit RandomMessages(quint32 seed)
        : m_random(seed)
    {
    }

    /// From 0 to one less than the limit; 0 for none.
    [[nodiscard]] int below(int limit) { return limit > 0 ? m_random.bounded(limit) : 0; }

    [[nodiscard]] QString paragraph()
    {
        using namespace Qt::StringLiterals;
        static const QStringList words{u"some"_s,
                                       u"words"_s,
                                       u"**bold**"_s,
                                       u"`code`"_s,
                                       u"[link](https://e.example)"_s,
                                       u"and"_s,
                                       u"more"_s,
                                       u"of *them*"_s,
                                       u"incomprehensibilities"_s,
                                       u"漢字"_s,
                                       u"\u0633\u0644\u0627\u0645"_s,
                                       u"a\u0301\u0301"_s};
        QStringList some;
        const int most = below(5) == 0 ? 100 : 20;
        for (int i = below(most); i >= 0; --i)
            some << words[below(static_cast<int>(words.size()))];
        return some.join(u' ');
    }

    /// Markdown of a few blocks, at times of many.
    [[nodiscard]] QString text()
    {
        QString all;
        const int most = below(8) == 0 ? 60 : 5;
        for (int i = below(most); i >= 0; --i)
            all += block() + QStringLiteral("\n\n");
        return all;
    }

    [[nodiscard]] Message message()
    {
        using namespace Qt::StringLiterals;
        using timeline::State;
        switch (below(9)) {
        case 0:
        case 1:
            return {.author = timeline::Author::Person, .text = paragraph(), .name = u"You"_s};
        case 2:
            return {.author = timeline::Author::Person, .text = text(), .name = u"You"_s};
        case 3:
            return {.author = timeline::Author::Notice, .text = u"Another model answers"_s};
        case 4:
            return {.state = State::Failed,
                    .error = paragraph(),
                    .actions = {{u"a"_s, u"Try again"_s}, {u"b"_s, u"Choose another model"_s}}};
        case 5:
            return {.text = text(), .reasoning = text()};
        case 6:
            return {.text = u"<think>\n"_s + text() + u"</think>\n"_s + text()};
        case 7:
            return {.text = text(), .state = State::Streaming};
        default:
            return {.text = text(), .footer = u"model, 12 tokens"_s};
        }
    }

    [[nodiscard]] QList<Message> messages(int count)
    {
        QList<Message> made;
        for (int i = 0; i < count; ++i)
            made << message();
        return made;
    }

private:
    [[nodiscard]] QString block()
    {
        using namespace Qt::StringLiterals;
        switch (below(14)) {
        case 0:
            return u"## "_s + paragraph().left(60);
        case 1:
            return u"- "_s + paragraph() + u"\n  - "_s + paragraph() + u"\n- "_s + paragraph();
        case 2:
            return u"```cpp\n"_s + u"int number = 1;\n"_s.repeated(below(60)) +
                   u"    call(of, some(words)); "_s.repeated(below(4) == 0 ? below(40) : 0) +
                   u"\n```"_s;
        case 3:
            return u"| a | b |\n|---|---|\n"_s +
                   u"| some words | [link](https://e.example) |\n"_s.repeated(below(12));
        case 4:
            return u"> "_s + paragraph();
        case 5:
            return u"\u0633\u0644\u0627\u0645 "_s.repeated(below(60) + 1);
        case 6:
            return u"---"_s;
        default:
            return paragraph();
        }
    }

    QRandomGenerator m_random;
};

} // namespace dria::test
