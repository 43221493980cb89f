using Musubi.Foundation;

namespace Musubi.Timetabling;

/// <summary>What is wrong with a question, and where.</summary>
/// <param name="Place">Such as <c>meetings[17].between[1]</c>, counted from 0; empty for the whole.</param>
/// <param name="Problem">What, for a reader.</param>
public sealed record QuestionFault(string Place, Problem Problem);

/// <summary>A question, or everything that is wrong with it.</summary>
/// <param name="Question">Null when there are faults.</param>
/// <param name="Faults">In the order of reading, at most <see cref="QuestionReader.MostFaults"/>.</param>
/// <param name="FaultCount">How many there are, listed or not.</param>
public sealed record QuestionReading(TimetableQuestion? Question, IReadOnlyList<QuestionFault> Faults, int FaultCount);
