#pragma once
// The threads that answer the practice gateway's connections, each made when one is first needed.

#include <QThreadPool>

#include <httplib.h>
#include <utility>

namespace dria::practice {

/// The HTTP library's own pool starts all its threads with the server. Connections beyond the limit
/// wait for one that ends.
class WorkerPool final : public httplib::TaskQueue
{
    // Later versions of the library ask whether there was room.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue({}));

public:
    explicit WorkerPool(int mostThreads) { m_pool.setMaxThreadCount(mostThreads); }

    Taken enqueue(std::function<void()> task) override
    {
        m_pool.start(std::move(task));
        return Taken(true);
    }
    void shutdown() override { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace dria::practice
