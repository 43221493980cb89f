namespace Musubi.Host.Commands.Timetable;

/// <summary>The example that <c>musubi timetable --help</c> shows; a test solves it.</summary>
internal static class TimetableExample
{
    public const string Question = """
        {
          "slots": 4,
          "parts": { "morning": [1, 2], "afternoon": [3, 4] },
          "tables": 2,
          "participants": [
            { "id": "city" },
            { "id": "acme", "unavailable": [1] },
            { "id": "lab", "maxMeetings": 2, "home": 2 }
          ],
          "meetings": [
            { "id": "m1", "between": ["city", "acme"], "part": "morning", "interpreter": "de-ja" },
            { "id": "m2", "between": ["city", "lab"] },
            { "id": "m3", "between": ["acme", "lab"], "required": false, "value": 3 }
          ],
          "before": [ ["m1", "m2"] ],
          "interpreters": [ { "pair": "de-ja", "count": 1 } ],
          "maxBreakSpread": 2,
          "buffer": 0,
          "keep": { "meetings": { "m1": { "slot": 2, "table": 1 } }, "weight": 10 }
        }
        """;

    public const string Answer = """
        {
          "status": "optimal",
          "breaks": 1,
          "bound": 1,
          "value": 3,
          "moved": 0,
          "meetings": [
            { "id": "m1", "slot": 2, "table": 1 },
            { "id": "m2", "slot": 3, "table": 2 },
            { "id": "m3", "slot": 4, "table": 2 }
          ],
          "unplaced": [],
          "participants": [
            { "id": "city", "breaks": 0 },
            { "id": "acme", "breaks": 1 },
            { "id": "lab", "breaks": 0 }
          ],
          "conflict": [],
          "firstAnswerMs": 12,
          "elapsedMs": 80,
          "seed": 1
        }
        """;
}
