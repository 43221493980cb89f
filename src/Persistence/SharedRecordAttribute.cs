namespace Musubi.Persistence;

/// <summary>Marks a record that belongs to no programme and that all of them use: every secretariat may read its history.</summary>
/// <remarks>Without the mark the history of a record outside of programmes is the operator's alone (accounts, settings).</remarks>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SharedRecordAttribute : Attribute;
