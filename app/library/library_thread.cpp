#include "library/library_thread.h"

#include "library/library_queue.h"

namespace dria {

LibraryThread::LibraryThread(QString path, const Clock &clock, StateHandler onState, Begin begin)
    : m_queue(std::make_unique<LibraryQueue>(std::move(path), clock, std::move(onState)))
    , m_thread(QThread::create([queue = m_queue.get()] { queue->run(); }))
{
    m_thread->setObjectName(QStringLiteral("library"));
    if (begin == Begin::AtOnce)
        this->begin();
}

LibraryThread::~LibraryThread()
{
    begin(); // what was asked to be written is, however short the run
    m_queue->stop();
    m_thread->wait();
}

void LibraryThread::begin()
{
    m_thread->start(); // which does nothing when it runs
}

QFuture<Result<void>> LibraryThread::write(Write write)
{
    return m_queue->addWrite(std::move(write));
}

QFuture<Result<qint64>> LibraryThread::statementCount()
{
    return read<qint64>([](Database &database) { return database.statementCount(); });
}

void LibraryThread::addRead(Read read)
{
    m_queue->addRead(std::move(read));
}

} // namespace dria
