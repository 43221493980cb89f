namespace Musubi.Timetabling;

/// <summary>Variables by how often they met in recent conflicts: a heap that is reordered when one is bumped.</summary>
internal sealed class Order
{
    private const double TooLarge = 1e100;
    private int[] heap = new int[512];
    private int[] place = new int[512];
    private double[] activity = new double[512];
    private double step = 1;

    public int Count { get; private set; }

    public bool Has(int variable) => place[variable] >= 0;

    public void Add(int variable)
    {
        if (variable >= place.Length)
        {
            Array.Resize(ref place, variable * 2);
            Array.Resize(ref activity, variable * 2);
            Array.Resize(ref heap, variable * 2);
        }

        place[variable] = -1;
        Insert(variable);
    }

    public void Insert(int variable)
    {
        if (place[variable] < 0)
        {
            place[variable] = Count;
            heap[Count++] = variable;
            Rise(place[variable]);
        }
    }

    public int Take()
    {
        var top = heap[0];
        place[top] = -1;
        var last = heap[--Count];
        if (Count > 0)
        {
            heap[0] = last;
            place[last] = 0;
            Sink(0);
        }

        return top;
    }

    public void Bump(int variable)
    {
        activity[variable] += step;
        if (activity[variable] > TooLarge)
        {
            for (var i = 0; i < activity.Length; i++)
            {
                activity[i] /= TooLarge;
            }

            step /= TooLarge;
        }

        if (place[variable] >= 0)
        {
            Rise(place[variable]);
        }
    }

    public void Decay(double factor) => step /= factor;

    private void Rise(int at)
    {
        var variable = heap[at];
        var mine = activity[variable];
        while (at > 0)
        {
            var above = (at - 1) >> 1;
            if (activity[heap[above]] >= mine)
            {
                break;
            }

            heap[at] = heap[above];
            place[heap[at]] = at;
            at = above;
        }

        heap[at] = variable;
        place[variable] = at;
    }

    private void Sink(int at)
    {
        var variable = heap[at];
        var mine = activity[variable];
        while (true)
        {
            var child = (2 * at) + 1;
            if (child >= Count)
            {
                break;
            }

            if (child + 1 < Count && activity[heap[child + 1]] > activity[heap[child]])
            {
                child++;
            }

            if (activity[heap[child]] <= mine)
            {
                break;
            }

            heap[at] = heap[child];
            place[heap[at]] = at;
            at = child;
        }

        heap[at] = variable;
        place[variable] = at;
    }
}
