#include "practice/reply.h"

namespace dria::practice {

Reply refusal(int status, const QString &sentence)
{
    Reply reply;
    reply.status = status;
    reply.contentType = "text/plain; charset=utf-8";
    reply.body = sentence.toUtf8();
    return reply;
}

Reply jsonReply(int status, const QByteArray &json)
{
    Reply reply;
    reply.status = status;
    reply.body = json;
    return reply;
}

} // namespace dria::practice
