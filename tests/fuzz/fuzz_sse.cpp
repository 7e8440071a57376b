// Any bytes as an event stream, whole and in pieces: no crash, the same events and the same answer.

#include "api/chat_assembler.h"
#include "api/limits.h"
#include "api/sse_decoder.h"

#include <cstdint>
#include <cstdlib>

using namespace dria;

namespace {

struct Answer
{
    QString text;
    QString reasoning;
    bool over = false;
    friend bool operator==(const Answer &, const Answer &) = default;
};

Answer assembled(QByteArrayView bytes, qsizetype step)
{
    ChatAssembler assembler{Limits()};
    Answer answer;
    for (qsizetype at = 0; at < bytes.size() && !assembler.isOver(); at += step) {
        const auto delta = assembler.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        answer.text += delta.text;
        answer.reasoning += delta.reasoning;
    }
    answer.over = assembler.isOver();
    return answer;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const qsizetype step = 1 + data[0] % 64;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1,
                               static_cast<qsizetype>(size) - 1);
    constexpr qint64 most = 1 << 20;
    SseDecoder atOnce(most);
    const QList<SseEvent> whole = atOnce.feed(bytes);
    SseDecoder decoder(most);
    QList<SseEvent> pieces;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        pieces += decoder.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
    if (whole != pieces || atOnce.retry() != decoder.retry())
        std::abort();
    if (!(assembled(bytes, step) == assembled(bytes, std::max<qsizetype>(1, bytes.size()))))
        std::abort();
    return 0;
}
