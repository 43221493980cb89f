using System.Text.Json;
using Musubi.Foundation;

namespace Musubi.Timetabling;

/// <summary>Reads each part of a question; the sizes come first, because the others are measured by them.</summary>
internal sealed class QuestionParts(Fields top, Faults faults)
{
    private readonly Dictionary<string, int> people = [];
    private readonly Dictionary<string, int> meetings = [];
    private Dictionary<string, SlotRange> parts = [];
    private int slots = QuestionReader.MostSlots;
    private int tables = QuestionReader.MostTables;

    public TimetableQuestion Read()
    {
        slots = top.Whole("slots", 1, QuestionReader.MostSlots, isNeeded: true) ?? slots;
        tables = top.Whole("tables", 1, QuestionReader.MostTables, isNeeded: true) ?? tables;
        parts = ReadParts();
        var question = new TimetableQuestion
        {
            Slots = slots,
            Tables = tables,
            Parts = parts,
            Participants = [.. top.Items("participants", QuestionReader.MostParticipants, isNeeded: true).Select(item => Participant(new(item.Value, item.Place, faults)))],
            Meetings = [.. top.Items("meetings", QuestionReader.MostMeetings, isNeeded: true).Select(item => Meeting(new(item.Value, item.Place, faults)))],
            Before = [.. top.Items("before", QuestionReader.MostMeetings).Select(item => Order(item.Value, item.Place)).OfType<MeetingOrder>().Distinct()],
            Interpreters = ReadInterpreters(),
            MaxBreakSpread = top.Whole("maxBreakSpread", 0, QuestionReader.MostSlots),
            Buffer = top.Whole("buffer", 0, QuestionReader.MostSlots) ?? 0,
            Keep = top.Object("keep") is { } keep ? ReadKeep(keep) : null,
        };
        top.Close();
        return question;
    }

    private Dictionary<string, SlotRange> ReadParts()
    {
        var ranges = new Dictionary<string, SlotRange>();
        if (top.Object("parts") is { } given)
        {
            foreach (var (name, value) in given.All)
            {
                if (Pair(value, given.At(name), (item, place) => faults.Whole(item, place, 1, slots)) is not (int first, int last))
                {
                    ranges[name] = new(1, slots);
                }
                else
                {
                    ranges[name] = new(first, last);
                    if (first > last)
                    {
                        faults.Add(given.At(name), Problem.Invalid("timetabling.range-order", ("first", first), ("last", last)));
                    }
                }
            }
        }

        return ranges;
    }

    private TimetableParticipant Participant(Fields fields)
    {
        var id = Id(fields, people);
        var participant = new TimetableParticipant(id)
        {
            Unavailable = [.. fields.Items("unavailable", QuestionReader.MostSlots).Select(item => faults.Whole(item.Value, item.Place, 1, slots)).OfType<int>().Distinct()],
            MaxMeetings = fields.Whole("maxMeetings", 0, QuestionReader.MostMeetings),
            Home = fields.Whole("home", 1, tables),
        };
        fields.Close();
        return participant;
    }

    private TimetableMeeting Meeting(Fields fields)
    {
        var id = Id(fields, meetings);
        var (first, second) = Both(fields);
        var meeting = new TimetableMeeting(id, first, second)
        {
            Part = fields.Text("part"),
            Slot = fields.Whole("slot", 1, slots),
            Table = fields.Whole("table", 1, tables),
            Value = fields.Whole("value", 0, 1_000_000) ?? 1,
            IsRequired = fields.Truth("required") ?? true,
            Interpreter = fields.Text("interpreter"),
        };
        if (meeting.Part is { } part && !parts.ContainsKey(part))
        {
            faults.Add(fields.At("part"), Problem.Invalid("timetabling.unknown-part", ("name", part)));
        }

        fields.Close();
        return meeting;
    }

    private (int First, int Second) Both(Fields fields)
    {
        var both = fields.Items("between", 2, isNeeded: true).Select(item => Known(item.Value, item.Place, people, isMeeting: false)).ToList();
        if (both is not [var first, var second])
        {
            if (both.Count == 1)
            {
                faults.Add(fields.At("between"), Problem.Invalid("timetabling.exactly-two"));
            }

            return default;
        }

        if (first is not null && first == second)
        {
            faults.Add(fields.At("between[1]"), Problem.Invalid("timetabling.with-oneself"));
        }

        return (first ?? 0, second ?? 0);
    }

    private MeetingOrder? Order(JsonElement value, string place)
    {
        if (Pair(value, place, (item, at) => Known(item, at, meetings, isMeeting: true)) is not (int earlier, int later))
        {
            return null;
        }

        if (earlier == later)
        {
            faults.Add($"{place}[1]", Problem.Invalid("timetabling.before-itself"));
        }

        return new(earlier, later);
    }

    private List<InterpreterLimit> ReadInterpreters()
    {
        var limits = new List<InterpreterLimit>();
        foreach (var (value, place) in top.Items("interpreters", 1000))
        {
            var fields = new Fields(value, place, faults);
            var pair = fields.Text("pair", isNeeded: true);
            var count = fields.Whole("count", 0, QuestionReader.MostTables, isNeeded: true);
            fields.Close();
            if (pair is not null && limits.Exists(limit => limit.Pair == pair))
            {
                faults.Add(fields.At("pair"), Problem.Invalid("timetabling.given-twice", ("id", pair)));
            }
            else
            {
                limits.Add(new(pair ?? string.Empty, count ?? 0));
            }
        }

        return limits;
    }

    private AnnouncedTimetable ReadKeep(Fields fields)
    {
        var kept = new Dictionary<int, AnnouncedPlace>();
        if (fields.Object("meetings") is { } given)
        {
            foreach (var (id, value) in given.All)
            {
                var place = new Fields(value, given.At(id), faults);
                var announced = new AnnouncedPlace(place.Whole("slot", 1, slots, isNeeded: true) ?? 1, place.Whole("table", 1, tables));
                place.Close();
                if (meetings.TryGetValue(id, out var meeting))
                {
                    kept[meeting] = announced;
                }
                else
                {
                    faults.Add(given.At(id), Problem.Invalid("timetabling.unknown-meeting", ("id", id)));
                }
            }
        }

        var weight = fields.Whole("weight", 0, 1_000_000);
        fields.Close();
        return new(kept, weight);
    }

    private string Id(Fields fields, Dictionary<string, int> known)
    {
        var id = fields.Text("id", isNeeded: true);
        if (!known.TryAdd(id ?? $"\n{known.Count}", known.Count))
        {
            faults.Add(fields.At("id"), Problem.Invalid("timetabling.given-twice", ("id", id)));
            known.Add($"\n{known.Count}", known.Count);
        }

        return id ?? string.Empty;
    }

    private (int? First, int? Second)? Pair(JsonElement value, string place, Func<JsonElement, string, int?> read)
    {
        if (value.ValueKind is not JsonValueKind.Array || value.GetArrayLength() != 2)
        {
            faults.Add(place, Problem.Invalid("timetabling.exactly-two"));
            return null;
        }

        return (read(value[0], $"{place}[0]"), read(value[1], $"{place}[1]"));
    }

    private int? Known(JsonElement value, string place, Dictionary<string, int> known, bool isMeeting)
    {
        if (faults.Text(value, place) is not { } id)
        {
            return null;
        }

        if (known.TryGetValue(id, out var index))
        {
            return index;
        }

        faults.Add(place, isMeeting ? Problem.Invalid("timetabling.unknown-meeting", ("id", id)) : Problem.Invalid("timetabling.unknown-participant", ("id", id)));
        return null;
    }
}
