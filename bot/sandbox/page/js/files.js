// Files on their way up: read here, sent as base64 inside the action.

const LARGEST = 20 * 1024 * 1024; // what a bot may fetch

export async function readFiles(list) {
  return Promise.all([...list].filter((file) => file.size <= LARGEST).slice(0, 10).map(read));
}

function read(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => resolve({ name: file.name, type: file.type || "application/octet-stream", data: reader.result.split(",", 2)[1] ?? "" });
    reader.readAsDataURL(file);
  });
}
