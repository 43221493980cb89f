using System.Text;
using Musubi.Timetabling;

namespace Musubi.Engines.Tests.Timetabling;

public sealed class QuestionReaderTests
{
    private const string Sound = """
        { "slots": 8, "parts": { "morning": [1, 4] }, "tables": 21,
          "participants": [ { "id": "p1", "unavailable": [3], "maxMeetings": 6, "home": null }, { "id": "p8" } ],
          "meetings": [ { "id": "m1", "between": ["p1", "p8"], "part": "morning", "slot": 2, "table": null, "value": 1, "required": true, "interpreter": "de-ja" },
                        { "id": "m2", "between": ["p8", "p1"] } ],
          "before": [ ["m1", "m2"] ], "interpreters": [ { "pair": "de-ja", "count": 2 } ], "maxBreakSpread": 2, "buffer": 0,
          "keep": { "meetings": { "m1": { "slot": 2, "table": 5 } }, "weight": 10 } }
        """;

    [Fact]
    public void Read_EveryField_IsTheQuestion()
    {
        var question = Read(Sound).Question!;

        Assert.Equal((8, 21, 2, 0), (question.Slots, question.Tables, question.MaxBreakSpread, question.Buffer));
        Assert.Equal(new SlotRange(1, 4), question.Parts["morning"]);
        Assert.Equal([3], question.Participants[0].Unavailable);
        Assert.Equal(6, question.Participants[0].MaxMeetings);
        Assert.Equal(new TimetableMeeting("m1", 0, 1) { Part = "morning", Slot = 2, Interpreter = "de-ja" }, question.Meetings[0]);
        Assert.Equal(new TimetableMeeting("m2", 1, 0), question.Meetings[1]);
        Assert.Equal([new MeetingOrder(0, 1)], question.Before);
        Assert.Equal([new InterpreterLimit("de-ja", 2)], question.Interpreters);
        Assert.Equal((10, new AnnouncedPlace(2, 5)), (question.Keep!.Weight, question.Keep.Meetings[0]));
    }

    [Theory]
    [InlineData("\"slots\": 8", "\"slots\": 0", "slots", "timetabling.number-range")]
    [InlineData("\"slots\": 8", "\"slots\": 8.5", "slots", "timetabling.not-whole")]
    [InlineData("\"slots\": 8", "\"slots\": \"8\"", "slots", "timetabling.wrong-kind")]
    [InlineData("\"slots\": 8,", "", "slots", "timetabling.field-missing")]
    [InlineData("\"slots\": 8,", "\"slots\": 8, \"slots\": 9,", "slots", "timetabling.field-twice")]
    [InlineData("\"buffer\"", "\"bufer\"", "bufer", "timetabling.unknown-field")]
    [InlineData("\"weight\": 10", "\"wait\": 10", "keep.wait", "timetabling.unknown-field")]
    [InlineData("[1, 4]", "[4, 1]", "parts.morning", "timetabling.range-order")]
    [InlineData("[1, 4]", "[1, 9]", "parts.morning[1]", "timetabling.number-range")]
    [InlineData("[1, 4]", "[1]", "parts.morning", "timetabling.exactly-two")]
    [InlineData("\"unavailable\": [3]", "\"unavailable\": [9]", "participants[0].unavailable[0]", "timetabling.number-range")]
    [InlineData("{ \"id\": \"p8\" }", "{ \"id\": \"p8\" }, { \"id\": \"p1\" }", "participants[2].id", "timetabling.given-twice")]
    [InlineData("{ \"id\": \"p8\" }", "{ \"id\": \"p8\" }, { \"id\": \"\" }", "participants[2].id", "timetabling.text-length")]
    [InlineData("[\"p8\", \"p1\"]", "[\"p8\", \"p8\"]", "meetings[1].between[1]", "timetabling.with-oneself")]
    [InlineData("[\"p8\", \"p1\"]", "[\"p8\", \"p9\"]", "meetings[1].between[1]", "timetabling.unknown-participant")]
    [InlineData("[\"p8\", \"p1\"]", "[\"p8\", \"\\ud800\"]", "meetings[1].between[1]", "timetabling.broken-text")]
    [InlineData("[\"p8\", \"p1\"]", "[\"p8\"]", "meetings[1].between", "timetabling.exactly-two")]
    [InlineData("\"part\": \"morning\"", "\"part\": \"evening\"", "meetings[0].part", "timetabling.unknown-part")]
    [InlineData("\"required\": true", "\"required\": 1", "meetings[0].required", "timetabling.wrong-kind")]
    [InlineData("[\"m1\", \"m2\"]", "[\"m1\", \"m3\"]", "before[0][1]", "timetabling.unknown-meeting")]
    [InlineData("[\"m1\", \"m2\"]", "[\"m1\", \"m1\"]", "before[0][1]", "timetabling.before-itself")]
    [InlineData("\"m1\": { \"slot\": 2, \"table\": 5 }", "\"m7\": { \"slot\": 2 }", "keep.meetings.m7", "timetabling.unknown-meeting")]
    [InlineData("\"m1\": { \"slot\": 2, \"table\": 5 }", "\"m1\": { \"table\": 22 }", "keep.meetings.m1.table", "timetabling.number-range")]
    [InlineData("\"tables\": 21", "\"tables\": 21]", "", "timetabling.not-json")]
    public void Read_OneMistake_IsToldAtItsPlace(string right, string wrong, string place, string code)
    {
        var reading = Read(Sound.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Null(reading.Question);
        Assert.Contains((place, code), reading.Faults.Select(fault => (fault.Place, fault.Problem.Code)));
    }

    [Fact]
    public void Read_SeveralMistakes_AreAllTold()
    {
        var reading = Read("""{ "slots": 0, "tables": 1, "participants": [ { "id": "a" } ], "meetings": [ { "id": "m", "between": ["a", "b"], "x": 1 } ] }""");

        Assert.Equal(["slots", "meetings[0].between[1]", "meetings[0].x"], reading.Faults.Select(fault => fault.Place));
    }

    [Fact]
    public void Read_ManyMistakes_AreCountedAndTheFirstListed()
    {
        var people = string.Join(',', Enumerable.Repeat("{}", 700));

        var reading = Read($$"""{ "slots": 1, "tables": 1, "meetings": [], "participants": [{{people}}] }""");

        Assert.Equal((QuestionReader.MostFaults, 700), (reading.Faults.Count, reading.FaultCount));
    }

    [Fact]
    public void Read_MoreBytesThanAnyEventHas_IsRefusedUnread()
    {
        var reading = QuestionReader.Read(new byte[QuestionReader.Largest + 1]);

        Assert.Equal("timetabling.too-large", Assert.Single(reading.Faults).Problem.Code);
    }

    [Fact]
    public void Read_DamagedFiles_NeverThrows()
    {
        var random = new Random(7);
        var sound = Encoding.UTF8.GetBytes(Sound);
        var refused = 0;

        for (var round = 0; round < 5000; round++)
        {
            var damaged = sound.ToArray();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            }

            var reading = QuestionReader.Read(damaged.AsMemory(0, random.Next(damaged.Length / 2, damaged.Length + 1)));
            refused += reading.Question is null ? 1 : 0;
            Assert.Equal(reading.Question is null, reading.FaultCount > 0);
        }

        Assert.InRange(refused, 4000, 5000);
    }

    private static QuestionReading Read(string json) => QuestionReader.Read(Encoding.UTF8.GetBytes(json));
}
