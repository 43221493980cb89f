namespace Musubi.Timetabling;

/// <summary>Why a meeting has no place in a timetable: the first thing that stands in its way in every slot.</summary>
internal static class Obstacle
{
    public static UnplacedMeeting Of(Frame frame, int[] slots, int meeting)
    {
        var id = frame.Question.Meetings[meeting].Id;
        int[] both = [frame.First[meeting], frame.Second[meeting]];
        if (frame.Table[meeting] == Frame.NoTable)
        {
            return new(id, UnplacedReason.TableTaken, Ids(both));
        }

        var open = Enumerable.Range(0, frame.Slots).Where(slot => frame.IsOpen[meeting][slot]).ToList();
        if (open.Count == 0)
        {
            return new(id, UnplacedReason.NoCommonSlot, Ids(both));
        }

        var full = both.Where(person => frame.MeetingsOf[person].Count(other => slots[other] >= 0) >= frame.Limit[person]
            || open.TrueForAll(slot => IsBusy(person, slot))).ToArray();
        open.RemoveAll(slot => both.Any(person => IsBusy(person, slot)));
        if (full.Length > 0 || open.Count == 0)
        {
            return new(id, UnplacedReason.ParticipantFull, Ids(full.Length > 0 ? full : both));
        }

        if (open.TrueForAll(slot => slots.Count(other => other == slot) >= frame.Tables))
        {
            return new(id, UnplacedReason.TablesFull, []);
        }

        if (frame.Table[meeting] >= 0 && open.TrueForAll(slot => Others(slot).Any(other => frame.Table[other] == frame.Table[meeting])))
        {
            return new(id, UnplacedReason.TableTaken, []);
        }

        var pair = frame.Interpreter[meeting];
        var isWithoutInterpreter = pair >= 0 && open.TrueForAll(slot => Others(slot).Count(other => frame.Interpreter[other] == pair) >= frame.Question.Interpreters[pair].Count);
        return new(id, isWithoutInterpreter ? UnplacedReason.InterpretersBusy : UnplacedReason.OtherRules, []);

        IReadOnlyList<string> Ids(IEnumerable<int> people) => [.. people.Select(person => frame.Question.Participants[person].Id)];
        IEnumerable<int> Others(int slot) => Enumerable.Range(0, slots.Length).Where(other => slots[other] == slot);
        bool IsBusy(int person, int slot) => Array.Exists(frame.MeetingsOf[person], other => slots[other] == slot);
    }
}
