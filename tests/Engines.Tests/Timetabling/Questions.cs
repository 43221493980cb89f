using Musubi.Timetabling;

namespace Musubi.Engines.Tests.Timetabling;

/// <summary>Questions made from a seed.</summary>
internal static class Questions
{
    /// <summary>Small enough to try everything; each rule is there now and then.</summary>
    public static TimetableQuestion Small(int seed)
    {
        var random = new Random(seed);
        var (slots, tables, people) = (random.Next(1, 6), random.Next(1, 4), random.Next(2, 6));
        var count = random.Next(0, 6);
        var meetings = Enumerable.Range(0, count).Select(index => Meeting(random, index, (slots, tables, people))).ToList();
        var question = new TimetableQuestion
        {
            Slots = slots,
            Tables = tables,
            Parts = new Dictionary<string, SlotRange> { ["first"] = new(1, (slots + 1) / 2), ["second"] = new(Math.Min(slots, (slots / 2) + 1), slots) },
            Participants = [.. Enumerable.Range(0, people).Select(index => new TimetableParticipant($"p{index}")
            {
                Unavailable = Sometimes(random, 4) ? [random.Next(1, slots + 1)] : [],
                MaxMeetings = Sometimes(random, 5) ? random.Next(0, 3) : null,
                Home = Sometimes(random, 6) ? random.Next(1, tables + 1) : null,
            })],
            Meetings = meetings,
            Before = count > 1 && Sometimes(random, 3) ? [new(0, random.Next(1, count))] : [],
            Interpreters = Sometimes(random, 3) ? [new("de-ja", random.Next(0, 2))] : [],
            MaxBreakSpread = Sometimes(random, 3) ? random.Next(0, 2) : null,
            Buffer = Sometimes(random, 8) ? 1 : 0,
        };
        return Sometimes(random, 3) ? question with { Keep = Kept(random, question) } : question;
    }

    /// <summary>An event of a given size in which everybody meets about equally often.</summary>
    public static TimetableQuestion Event(int seed, (int People, int Meetings, int Slots, int Tables) size)
    {
        var random = new Random(seed);
        var pairs = new HashSet<(int, int)>();
        var load = new int[size.People];
        while (pairs.Count < size.Meetings)
        {
            var (one, two) = (random.Next(size.People), random.Next(size.People));
            if (one != two && load[one] < size.Slots - 1 && load[two] < size.Slots - 1 && pairs.Add((Math.Min(one, two), Math.Max(one, two))))
            {
                load[one]++;
                load[two]++;
            }
        }

        return new TimetableQuestion
        {
            Slots = size.Slots,
            Tables = size.Tables,
            Participants = [.. Enumerable.Range(0, size.People).Select(index => new TimetableParticipant($"p{index}"))],
            Meetings = [.. pairs.Select((pair, index) => new TimetableMeeting($"m{index}", pair.Item1, pair.Item2))],
        };
    }

    private static TimetableMeeting Meeting(Random random, int index, (int Slots, int Tables, int People) size)
    {
        var first = random.Next(size.People);
        return new($"m{index}", first, (first + random.Next(1, size.People)) % size.People)
        {
            Part = random.Next(8) switch { 0 => "first", 1 => "second", _ => null },
            Slot = Sometimes(random, 10) ? random.Next(1, size.Slots + 1) : null,
            Table = Sometimes(random, 10) ? random.Next(1, size.Tables + 1) : null,
            Value = random.Next(0, 4),
            IsRequired = !Sometimes(random, 3),
            Interpreter = Sometimes(random, 3) ? "de-ja" : null,
        };
    }

    private static AnnouncedTimetable Kept(Random random, TimetableQuestion question) => new(
        Enumerable.Range(0, question.Meetings.Count).Where(_ => Sometimes(random, 2)).ToDictionary(
            index => index,
            _ => new AnnouncedPlace(random.Next(1, question.Slots + 1), Sometimes(random, 2) ? random.Next(1, question.Tables + 1) : null)),
        random.Next(5) switch { 0 => null, 1 => 0, var weight => weight });

    private static bool Sometimes(Random random, int outOf) => random.Next(outOf) == 0;
}
